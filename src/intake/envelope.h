#pragma once

/// The electronic envelope: one XML document, Hoso/NoiDung, with who sends it, which procedure it
/// is for, and signed forms in base64 (the form in which programs of e-transactions lodge it).

#include "base/date.h"
#include "base/month.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ansinh::intake {

/// No signature is verified here: that needs the list of certificate authorities.
enum class Signature : std::uint8_t { none, unverified };
std::string_view code(Signature signature);

struct Form {
    std::string name;       ///< MaToKhai: "TK1-TS", "D02-TS"
    std::string file_name;  ///< TenFile
    std::string bytes;      ///< decoded
    Signature signature = Signature::none;
};

struct Envelope {
    std::string unit_code;  ///< MaSoBHXH
    std::string tax_code;
    std::string procedure;  ///< MaThuTuc: "600"
    Month period;           ///< KyKeKhai
    Date made_on;           ///< NgayLap
    std::vector<Form> forms;
    Signature signature = Signature::none;  ///< of the unit over the whole
};

/// Refuses, with every problem at once: intake/xml-broken with its line, intake/xml-not-allowed (a
/// document type, too deep), intake/not-an-envelope, import/missing-value, date/malformed,
/// month/malformed, intake/form-count, intake/form-length, intake/form-not-base64. Places are
/// paths: "ToKhais/FileToKhai[2]/DoDaiFile".
Checked<Envelope> read_envelope(std::string_view xml);

/// The leaves of a form with one record, by the names of their elements, in order; a signature is
/// left out. Refuses intake/xml-broken and intake/xml-not-allowed.
Result<std::vector<std::pair<std::string, std::string>>> leaves(std::string_view xml);

/// One element of a form whose children all hold text: a line of a list.
struct FormRecord {
    std::vector<std::string>
        path;  ///< names of the elements around it, outermost first, and its own
    std::vector<std::pair<std::string, std::string>> leaves;
};
/// All of them in their order, signatures left out. Refuses what leaves() refuses.
Result<std::vector<FormRecord>> records(std::string_view xml);

}  // namespace ansinh::intake

#pragma once

/// Files that came in: kept byte for byte, hashed, answered once. What became of each row is on
/// file, and the refused rows come back as the same file with a column that says why.

#include "access/actor.h"
#include "base/id.h"
#include "base/language.h"
#include "base/result.h"
#include "db/database.h"
#include "intake/encoding.h"
#include "registry/areas.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::intake {

using FileId = Id<struct FileKind>;

/// What a file's rows are; an envelope is Hoso/NoiDung with its forms.
enum class Kind : std::uint8_t { people, households, employers, facilities, envelope };
inline constexpr std::array kinds = {Kind::people, Kind::households, Kind::employers,
                                     Kind::facilities, Kind::envelope};
std::string_view code(Kind kind);
std::optional<Kind> kind_of(std::string_view code);

/// received: kept, not begun; failed: nothing of it can be taken, its problems say why; waiting:
/// for an officer (review.h), whose sender may send but not change what it is about; returned: by
/// that officer, with a reason.
enum class State : std::uint8_t { received, running, done, failed, waiting, returned };
std::string_view code(State state);
const Bilingual& word(State state);

enum class Outcome : std::uint8_t { added, changed, unchanged, refused };
std::string_view code(Outcome outcome);
std::optional<Outcome> outcome_of(std::string_view code);

/// How many rows there are, how many have an outcome, and which.
struct Counts {
    std::int64_t total = 0;
    std::int64_t done = 0;
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    std::int64_t refused = 0;

    bool operator==(const Counts&) const = default;
};

/// waiting: kept, and no module takes it yet.
enum class FormState : std::uint8_t { done, waiting, refused };
std::string_view code(FormState state);

/// A form of an envelope. Its row has its number as the line.
struct FormOutcome {
    std::int64_t number = 0;
    std::string name;
    std::string sha256;
    std::int64_t size = 0;
    FormState state = FormState::waiting;
    std::string signature;  ///< "none", or "unverified": none is verified yet
};

/// Of an officer, on a file that waited.
struct Decision {
    std::string by;
    std::string at;
    std::string reason;  ///< where it was returned
};

struct File {
    FileId id;
    Kind kind = Kind::people;
    std::string name;
    std::string sha256;
    std::int64_t size = 0;  ///< bytes, as it came
    std::optional<Encoding> told{};
    Encoding encoding = Encoding::utf8;
    int certainty = 100;   ///< as Decoded::certainty
    bool composed = true;  ///< as Decoded::composed
    std::string arrived_at;
    UserId sender;
    std::string sender_name;
    UserId acting;  ///< in whose name it is worked on: the sender, or who decided on it
    std::optional<Decision> decision{};
    State state = State::received;
    Counts rows;
    std::int64_t last_line = 0;            ///< up to which every row has its outcome
    std::int64_t worked_ms = 0;            ///< how long that took
    std::vector<std::string> passed_over;  ///< columns that no field is read from
    Problems problems;                     ///< of the file as a whole
    std::vector<FormOutcome> forms;        ///< of an envelope

    /// Nothing before the first rows are done.
    std::optional<std::int64_t> rows_per_second() const;
    std::optional<std::int64_t> seconds_left() const;
};

/// How an envelope stands, by the codes that programs of e-transactions show their users.
enum class Receiving : std::uint8_t {
    not_lodged = 101,  ///< nothing of it can be read
    waiting = 200,
    under_way = 201,  ///< some of its forms wait
    answered = 202,
    refused = 203,
};
Receiving receiving(const File& envelope);
const Bilingual& word(Receiving receiving);

/// Tables of this module.
void migrate(db::Database& database);
bool is_current(db::Database& database);

struct Arrival {
    Kind kind = Kind::people;
    std::string name;
    std::string_view bytes;
    std::optional<Encoding> told{};  ///< where the sender names the encoding
};

struct Received {
    File file;
    bool repeated = false;  ///< this sender's same bytes came before: this is that file
};

/// Keeps the file and looks at it as a whole: encoding, header, how many rows. What is wrong with
/// that makes it `failed` with its problems; sent again, perhaps with its encoding named, it is
/// looked at again. Refuses access/forbidden.
Checked<Received> receive(db::Database& database, const registry::Areas& areas,
                          const access::Actor& actor, const Arrival& arrival,
                          const std::string& at);

/// One's own files; with intake_read those of one's office too, and everybody's for who is in scope
/// everywhere; and what one may decide or has decided (review.h). Another is intake/unknown.
Result<File> file(db::Database& database, const registry::Areas& areas, const access::Actor& actor,
                  FileId id);

/// Newest first, before the file `before`; those that wait for one are told by waiting_files().
std::vector<File> files(db::Database& database, const access::Actor& actor,
                        std::optional<FileId> before, std::size_t limit);

struct RowOutcome {
    std::int64_t line = 0;
    Outcome outcome = Outcome::added;
    std::string record;  ///< number of what it made, changed or found
    Problems problems;   ///< `where` is the column as the file names it
};

struct RowQuery {
    std::optional<Outcome> outcome{};
    std::int64_t after_line = 0;
    std::size_t limit = 50;
};

/// In the order of the file. Refuses intake/unknown.
Result<std::vector<RowOutcome>> rows(db::Database& database, const registry::Areas& areas,
                                     const access::Actor& actor, FileId id, const RowQuery& query);

/// A look at what was sent itself, which is personal data: it goes on the record.
struct Look {
    FileId id;
    std::string reason{};  ///< the sender needs none
    std::string at;
};

/// A part of the refused rows; `next` is the line after which the following part begins.
struct Rejects {
    std::string csv;
    std::optional<std::int64_t> next{};
};

/// The refused rows as they came, in UTF-8, with a last column that says why; of an envelope, its
/// refused forms with every problem. At most 10,000 rows at once, each part with its header. For
/// the sender; for others with person_unmask and a reason, where all of the file lies within their
/// areas: else access/forbidden, record/reason-missing, access/out-of-scope. Refuses
/// intake/unknown.
Result<Rejects> rejects(db::Database& database, const registry::Areas& areas,
                        const access::Actor& actor, const Look& look, Language language,
                        std::int64_t after_line = 0);

/// Byte for byte. The same holds.
Result<std::string> original(db::Database& database, const registry::Areas& areas,
                             const access::Actor& actor, const Look& look);

}  // namespace ansinh::intake

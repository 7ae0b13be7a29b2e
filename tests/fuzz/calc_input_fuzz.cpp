#include "calc/calculate.h"
#include "law/folder.h"
#include "problem_codes.h"

#include <cstddef>
#include <cstdint>

#include <boost/json.hpp>

using namespace ansinh;

// The first line names a topic, the rest is its input: it is refused with its reasons, or it
// answers, and the same the second time.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const law::Law law = law::load(LAW_FOLDER);
    const std::string text(data, data + size);
    const auto line = text.find('\n');
    const auto* topic = calc::find_topic(text.substr(0, line));
    if (topic == nullptr || line == std::string::npos) return 0;
    boost::system::error_code error;
    const auto input = boost::json::parse(text.substr(line), error);
    if (error) return 0;
    const Date day{2026, 7, 1};
    const auto answer = calc::calculate(*topic, input, law, day);
    if (!answer) {
        fuzz::expect_known_codes(answer.error());
        return 0;
    }
    if (answer->at("answer").as_object().empty()) std::abort();
    if (calc::calculate(*topic, input, law, day) != answer) std::abort();
    return 0;
}

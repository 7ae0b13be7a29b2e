#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ansinh::report {

/// With <, >, &, " as entities.
std::string escaped(std::string_view text);

/// Writes HTML whose every text is escaped.
class Html {
public:
    void raw(std::string_view markup) { text_ += markup; }
    void element(std::string_view tag, std::string_view text);
    void open(std::string_view tag);
    void close(std::string_view tag);
    /// A section's title and a list below it.
    void title(std::string_view text) { element("h2", text); }
    /// One header row that printing repeats on every page.
    void table_head(std::string_view caption, const std::vector<std::string>& titles);
    /// The first cell is the row's header; cells from `numbers_from` on are numbers.
    void table_row(const std::vector<std::string>& cells, std::size_t numbers_from);

    std::string text() && { return std::move(text_); }

private:
    std::string text_;
};

}  // namespace ansinh::report

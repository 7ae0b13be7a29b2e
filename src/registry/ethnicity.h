#pragma once

/// The names of the ethnic groups: data/ethnicities.csv.

#include "base/language.h"
#include "base/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace ansinh::registry {

class Ethnicities {
public:
    /// No names: each group is called by its code.
    Ethnicities() = default;
    /// Refuses what is no CSV (csv/…), and a code that is not in the list or has no name
    /// (person/unknown-ethnicity).
    static Result<Ethnicities> parse(std::string_view text);

    /// The code itself where no name is known.
    Bilingual name(std::string_view code) const;
    /// By a name, diacritics optional, also one in brackets: "Kinh", "Việt", "Kinh (Việt)".
    std::optional<std::string> code(std::string_view name) const;

private:
    std::map<std::string, Bilingual, std::less<>> names_;
    std::map<std::string, std::string, std::less<>> codes_;  ///< by folded name
};

}  // namespace ansinh::registry

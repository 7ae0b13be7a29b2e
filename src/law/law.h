#pragma once

/// The law as data: every parameter of `law/`, loaded, checked, never changed.

#include "base/result.h"
#include "law/parameter.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::law {

/// A file as it was read: its name from the root of `law/`, and its bytes.
struct File {
    std::string name;
    std::string text;
};

class Law {
public:
    /// Refuses, with file and line, all at once: a key that is unknown, missing or twice; a value
    /// without citation or out of bounds; an act or source that is not registered; periods or rows
    /// that overlap. Codes law/….
    static Checked<Law> read(const std::vector<File>& files);

    const std::vector<Chapter>& chapters() const { return chapters_; }  ///< in their order
    const Chapter& chapter_of(const Parameter& parameter) const;
    const std::map<std::string, Parameter, std::less<>>& parameters() const { return parameters_; }
    const Parameter* find(std::string_view id) const;
    const std::map<std::string, Act, std::less<>>& acts() const { return acts_; }
    const std::map<std::string, SourceText, std::less<>>& sources() const { return sources_; }

    /// The words of a citation that stands in the files; nothing for another.
    const Bilingual* words_of(std::string_view cite) const;

    /// SHA-256 of the files and of the reforms laid over them: names the law an answer rests on.
    const std::string& hash() const { return hash_; }

private:
    friend class Builder;
    friend class Overlay;

    std::vector<Chapter> chapters_;
    std::map<std::string, Parameter, std::less<>> parameters_;
    std::map<std::string, Act, std::less<>> acts_;
    std::map<std::string, SourceText, std::less<>> sources_;
    /// The words of every citation in the files, since each answer cites many.
    std::map<std::string, Bilingual, std::less<>> words_;
    std::string hash_;
};

/// "58/2014/QH13" of "58/2014/QH13 art.85.1".
std::string_view act_of(std::string_view cite);

/// "Luật 58/2014/QH13, Điều 85 khoản 1" as each language cites it.
std::string cited(const Law& law, std::string_view cite, Language language);

}  // namespace ansinh::law

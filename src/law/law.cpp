#include "law/law.h"

#include "base/hash.h"
#include "law/impl/citation.h"
#include "law/impl/parameter_check.h"
#include "law/impl/parameter_reader.h"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

namespace ansinh::law {

namespace {

constexpr std::array<std::string_view, 6> act_kinds = {"law",      "decree",     "circular",
                                                       "decision", "resolution", "letter"};

}  // namespace

/// Reads file after file into one Law and keeps every problem.
class Builder {
public:
    Checked<Law> build(std::vector<File> files)
    {
        std::ranges::sort(files, {}, &File::name);
        std::string whole;
        for (const auto& file : files) {
            read(file);
            whole += file.name + '\n' + file.text;
        }
        check_references();
        for (const auto& use : cited_)
            if (!law_.words_.contains(use.what))
                law_.words_.emplace(use.what,
                                    Bilingual{citation_words(law_, use.what, Language::vi),
                                              citation_words(law_, use.what, Language::en)});
        std::ranges::sort(law_.chapters_, {}, &Chapter::order);
        law_.hash_ = sha256(whole);
        if (!problems_.empty()) return std::unexpected(std::move(problems_));
        return std::move(law_);
    }

private:
    void read(const File& file)
    {
        Complaints complaints(file.name, problems_);
        toml::table table;
        try {
            table = toml::parse(file.text);
        } catch (const toml::parse_error& error) {
            complaints.add(
                "law/malformed", error.source().begin.line, "toml",
                {"Tệp không đúng cú pháp TOML.", fmt::format("Not TOML: {}", error.description())});
            return;
        }
        if (file.name.starts_with("acts/"))
            read_acts(table, complaints);
        else if (file.name.starts_with("sources/"))
            read_sources(table, complaints);
        else
            read_chapter(table, complaints);
    }

    static const toml::table* entry_of(std::string_view id, const toml::node& node,
                                       Complaints& complaints)
    {
        if (!node.is_table())
            complaints.add("law/malformed", node.source().begin.line, id,
                           {"Mục phải là bảng.", "An entry is a table."});
        return node.as_table();
    }

    void read_acts(const toml::table& table, Complaints& complaints)
    {
        for (const auto& [id, node] : table) {
            const auto* entry = entry_of(id.str(), node, complaints);
            if (entry == nullptr) continue;
            TableReader reader(*entry, complaints);
            Act act{.id = std::string{id.str()}, .kind = reader.text("kind")};
            if (!act.kind.empty() && std::ranges::find(act_kinds, act.kind) == act_kinds.end())
                reader.complain("kind", {"Loại văn bản lạ.", "The kind of act is unknown."});
            act.title = reader.both("title").value_or(Bilingual{});
            act.in_force = reader.date("in_force", false);
            const auto status = reader.text("status");
            if (!status.empty() && !status_of(status))
                reader.complain("status", {"Tình trạng lạ.", "The status is unknown."});
            act.status = status_of(status).value_or(Status::unconfirmed);
            act.note = reader.both("note", false);
            reader.finish();
            if (!law_.acts_.emplace(act.id, act).second)
                reader.complain(
                    act.id,
                    {"Văn bản đã đăng ký ở tệp khác.", "The act is registered in another file."},
                    "law/duplicate");
        }
    }

    void read_sources(const toml::table& table, Complaints& complaints)
    {
        for (const auto& [id, node] : table) {
            const auto* entry = entry_of(id.str(), node, complaints);
            if (entry == nullptr) continue;
            TableReader reader(*entry, complaints);
            SourceText source{.key = std::string{id.str()}};
            source.title = reader.both("title").value_or(Bilingual{});
            source.where = reader.text("where");
            reader.finish();
            if (!law_.sources_.emplace(source.key, source).second)
                reader.complain(
                    source.key,
                    {"Nguồn đã đăng ký ở tệp khác.", "The source is registered in another file."},
                    "law/duplicate");
        }
    }

    static Chapter chapter_of(TableReader& reader, std::string_view file)
    {
        Chapter chapter{.id = std::string{file.substr(0, file.rfind(".toml"))}};
        chapter.order = static_cast<int>(reader.number("order"));
        chapter.title = reader.both("title").value_or(Bilingual{});
        chapter.reviewed = reader.date("reviewed").value_or(Date{});
        chapter.dimensions = {{"region", {"I", "II", "III", "IV"}}, {"sex", {"male", "female"}}};
        if (const auto* dimensions = reader.table("dimensions")) {
            TableReader inner(*dimensions, reader.complaints());
            for (const auto& [name, node] : *dimensions) {
                const auto items = inner.texts(name.str());
                const std::set<std::string> distinct(items.begin(), items.end());
                const auto& kept = chapter.dimensions.emplace(name.str(), items).first->second;
                if (items.empty() || distinct.size() != items.size() || kept != items)
                    inner.complain(name.str(), {"Chiều trống, trùng mục, hoặc đã có khác.",
                                                "The dimension is empty, has an item twice, or is "
                                                "another already."});
            }
        }
        reader.finish();
        return chapter;
    }

    void read_chapter(const toml::table& table, Complaints& complaints)
    {
        const auto* head = table["chapter"].as_table();
        if (head == nullptr) {
            complaints.add("law/malformed", 1, "chapter",
                           {"Thiếu bảng [chapter].", "The table [chapter] is missing."});
            return;
        }
        TableReader reader(*head, complaints);
        law_.chapters_.push_back(chapter_of(reader, complaints.file()));
        const auto chapter = law_.chapters_.back();
        for (const auto& [id, node] : table) {
            if (id.str() == "chapter") continue;
            const auto* entry = entry_of(id.str(), node, complaints);
            if (entry == nullptr) continue;
            auto parameter = read_parameter(*entry, {chapter, id.str()}, complaints);
            check_parameter(parameter, complaints);
            check_bases(parameter, complaints);
            if (!law_.parameters_.emplace(parameter.id, parameter).second)
                complaints.add(
                    "law/duplicate", node.source().begin.line, id.str(),
                    {"Tham số đã có ở chương khác.", "The parameter is in another chapter."});
        }
    }

    /// Acts and sources may be registered in a file that is read later.
    void check_bases(const Parameter& parameter, const Complaints& complaints)
    {
        const auto keep = [&](const Basis& basis) {
            for (const auto& cite : basis.cites)
                cited_.push_back({complaints.file(), parameter.id, basis.line, cite});
            for (const auto& source : basis.sources)
                sourced_.push_back({complaints.file(), parameter.id, basis.line, source});
        };
        for (const auto& period : parameter.periods) {
            keep(period.basis);
            for (const auto& row : period.rows)
                if (row.basis.line != period.basis.line) keep(row.basis);
        }
    }

    void check_references()
    {
        for (const auto& use : cited_)
            if (!law_.acts_.contains(act_of(use.what)))
                Complaints(use.file, problems_)
                    .add("law/unknown-act", use.line, use.parameter,
                         {fmt::format("Văn bản {} chưa đăng ký.", act_of(use.what)),
                          fmt::format("The act {} is not registered.", act_of(use.what))});
        for (const auto& use : sourced_)
            if (!law_.sources_.contains(use.what))
                Complaints(use.file, problems_)
                    .add("law/unknown-source", use.line, use.parameter,
                         {fmt::format("Nguồn {} chưa đăng ký.", use.what),
                          fmt::format("The source {} is not registered.", use.what)});
    }

    struct Use {
        std::string file;
        std::string parameter;
        std::uint32_t line;
        std::string what;
    };

    Law law_;
    Problems problems_;
    std::vector<Use> cited_;
    std::vector<Use> sourced_;
};

Checked<Law> Law::read(const std::vector<File>& files) { return Builder{}.build(files); }

const Parameter* Law::find(std::string_view id) const
{
    const auto found = parameters_.find(id);
    return found == parameters_.end() ? nullptr : &found->second;
}

const Chapter& Law::chapter_of(const Parameter& parameter) const
{
    const auto found = std::ranges::find(chapters_, parameter.chapter, &Chapter::id);
    check(found != chapters_.end(), "a parameter has its chapter");
    return *found;
}

std::string_view act_of(std::string_view cite) { return cite.substr(0, cite.find(' ')); }

const Bilingual* Law::words_of(std::string_view cite) const
{
    const auto found = words_.find(cite);
    return found == words_.end() ? nullptr : &found->second;
}

std::string cited(const Law& law, std::string_view cite, Language language)
{
    if (const auto* words = law.words_of(cite)) return words->in(language);
    return citation_words(law, cite, language);
}

}  // namespace ansinh::law

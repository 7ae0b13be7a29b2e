#include "law/impl/reform_reader.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ansinh::law {

namespace {

constexpr std::array operations = {Operation::set, Operation::add, Operation::scale,
                                   Operation::insert_row, Operation::repeal};

bool is_id(std::string_view id)
{
    constexpr std::size_t length_max = 64;
    return !id.empty() && id.size() <= length_max && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

/// One [[change]].
class ChangeReader {
public:
    ChangeReader(const Law& law, const toml::table& table, Complaints& complaints)
        : law_{law}, complaints_{complaints}, reader_{table, complaints}
    {
        change_.line = reader_.line();
    }

    /// Nothing where it names no parameter: the rest cannot be understood.
    std::optional<Change> read()
    {
        if (!read_operation()) return {};
        read_days();
        change_.overrides = reader_.flag("override");
        if (change_.operation == Operation::insert_row)
            read_rows();
        else
            read_cell();
        reader_.finish();
        return std::move(change_);
    }

private:
    bool read_operation()
    {
        std::string_view said;
        for (const auto operation : operations) {
            if (reader_.take(key(operation)) == nullptr) continue;
            if (!said.empty()) {
                reader_.complain(key(operation), {"Chỉ một thao tác cho mỗi thay đổi.",
                                                  "A change is one operation."});
                return false;
            }
            said = key(operation);
            change_.operation = operation;
        }
        if (said.empty()) {
            reader_.complain("change", {"Thiếu thao tác: set, add, scale, insert_row hoặc repeal.",
                                        "It says none of set, add, scale, insert_row, repeal."});
            return false;
        }
        change_.parameter = reader_.text(said);
        parameter_ = law_.find(change_.parameter);
        if (parameter_ == nullptr && !change_.parameter.empty())
            reader_.complain(said, {"Luật không có tham số này.", "The law has no such parameter."},
                             "reform/unknown-parameter");
        return parameter_ != nullptr;
    }

    void read_days()
    {
        change_.from = reader_.date("from").value_or(Date{});
        change_.until = reader_.date("until", false);
        if (change_.until && *change_.until <= change_.from)
            reader_.complain("until", {"Phải sau ngày bắt đầu.", "It must be after `from`."});
    }

    void read_cell()
    {
        read_where();
        read_column();
        const auto kind = parameter_->columns[change_.column].kind;
        const bool counts = kind == Kind::amount || kind == Kind::rate || kind == Kind::count;
        if (change_.operation == Operation::add && !counts)
            reader_.complain("add", {"Chỉ cộng vào tiền, tỷ lệ, số đếm.",
                                     "Only amounts, rates and counts are added to."});
        if (change_.operation == Operation::scale && kind != Kind::amount && kind != Kind::rate)
            reader_.complain("scale",
                             {"Chỉ nhân tiền hoặc tỷ lệ.", "Only amounts and rates are scaled."});
        if (change_.operation != Operation::repeal) {
            const auto* node = reader_.take("value");
            const bool scales = change_.operation == Operation::scale;
            auto value = node != nullptr ? value_of(*node, scales ? Kind::rate : kind)
                                         : std::optional<Value>{};
            if (!value)
                reader_.complain("value", {"Thiếu giá trị, hoặc sai kiểu.",
                                           "The value is missing or of another kind."});
            change_.value = value.value_or(Value{});
        }
        if (const auto* node = reader_.take("expects")) {
            change_.expects = value_of(*node, kind);
            if (!change_.expects)
                reader_.complain("expects", {"Giá trị sai kiểu.", "The value is of another kind."});
        }
    }

    void read_where()
    {
        const auto* where = reader_.table("where");
        if (where == nullptr) return;
        for (const auto& [name, node] : *where) {
            const auto column = parameter_->column(name.str());
            if (!column || *column >= parameter_->keys) {
                reader_.complain("where",
                                 {fmt::format("{} không phải khóa của tham số.", name.str()),
                                  fmt::format("{} is no key of the parameter.", name.str())},
                                 "reform/unknown-column");
                continue;
            }
            auto value = value_of(node, parameter_->columns[*column].kind);
            if (!value)
                reader_.complain("where", {"Giá trị khóa sai kiểu.", "A key is of another kind."});
            else
                change_.where.push_back({*column, *std::move(value)});
        }
    }

    /// Where a parameter has one column besides its keys, or the operation takes whole rows, none
    /// need be named.
    void read_column()
    {
        const auto name = reader_.text("column", false);
        change_.column = parameter_->columns.size() - 1;
        if (name.empty()) {
            if (change_.operation != Operation::repeal &&
                parameter_->columns.size() - 1 > parameter_->keys)
                reader_.complain("column", {"Phải nêu cột.", "It must name the column."});
            return;
        }
        const auto column = parameter_->column(name);
        if (change_.operation == Operation::repeal || !column || *column < parameter_->keys)
            reader_.complain("column", {"Không có cột giá trị này.", "There is no such column."},
                             "reform/unknown-column");
        else
            change_.column = *column;
    }

    void read_rows()
    {
        const auto* rows = reader_.array("rows");
        if (!parameter_->is_table || rows == nullptr || rows->empty()) {
            reader_.complain("rows", {"insert_row cần một bảng và các dòng.",
                                      "insert_row needs a table and rows."});
            return;
        }
        for (const auto& row : *rows) {
            const auto* cells = row.as_table();
            if (cells == nullptr)
                reader_.complain("rows", {"Dòng phải là bảng.", "A row is a table."});
            else
                change_.rows.push_back(read_cells(*cells));
        }
    }

    std::vector<Value> read_cells(const toml::table& table)
    {
        TableReader cells(table, complaints_);
        std::vector<Value> row;
        for (const auto& column : parameter_->columns) {
            const auto* node = cells.take(column.name);
            auto value = node != nullptr ? value_of(*node, column.kind) : std::nullopt;
            if (!value && (node != nullptr || !column.optional))
                cells.complain(column.name, {"Ô thiếu hoặc sai kiểu.",
                                             "The cell is missing or of another kind."});
            row.push_back(value.value_or(Value{}));
        }
        cells.finish();
        return row;
    }

    const Law& law_;
    Complaints& complaints_;
    TableReader reader_;
    const Parameter* parameter_ = nullptr;
    Change change_;
};

Reclassification read_reclassification(const toml::table& table, Complaints& complaints)
{
    TableReader reader(table, complaints);
    Reclassification found{.entity = reader.text("entity"),
                           .from_class = reader.text("from_class"),
                           .to_class = reader.text("to_class")};
    const auto* share = reader.take("share");
    const auto rate = share != nullptr ? value_of(*share, Kind::rate) : std::nullopt;
    if (rate) found.share = std::get<Rate>(*rate);
    if (!rate || found.share < Rate{} || found.share > Rate{1, 1})
        reader.complain("share",
                        {"Phải là tỷ lệ từ 0% đến 100%.", "It must be a rate from 0% to 100%."});
    const auto seed = reader.number("seed");
    if (seed < 0) reader.complain("seed", {"Không được âm.", "It must not be below zero."});
    found.seed = static_cast<std::uint64_t>(seed);
    if (!found.from_class.empty() && found.from_class == found.to_class)
        reader.complain("to_class", {"Hai loại phải khác nhau.", "The classes must differ."});
    reader.finish();
    return found;
}

void read_head(TableReader& all, const Law& law, Reform& reform, Complaints& complaints)
{
    const auto* head = all.table("reform");
    if (head == nullptr) {
        all.complain("reform", {"Thiếu bảng [reform].", "The table [reform] is missing."});
        return;
    }
    TableReader reader(*head, complaints);
    reform.id = reader.text("id");
    reform.title = reader.both("title").value_or(Bilingual{});
    if (!reform.id.empty() && !is_id(reform.id))
        reader.complain("id", {"Chỉ dùng chữ thường, số, gạch nối, tối đa 64 ký tự.",
                               "It has lower-case letters, digits and hyphens, 64 at most."});
    if (law.acts().contains("reform:" + reform.id))
        reader.complain("id", {"Luật này đã mang cải cách cùng tên.",
                               "The law carries a reform of this id already."});
    reader.finish();
}

/// Each item of an array of tables.
void each(TableReader& all, std::string_view name, auto&& read)
{
    const auto* items = all.array(name);
    if (items == nullptr) return;
    for (const auto& item : *items)
        if (const auto* table = item.as_table())
            read(*table);
        else
            all.complain(name, {"Mục phải là bảng.", "An entry is a table."});
}

}  // namespace

Reform read_reform(const Law& law, std::string_view toml, Problems& problems)
{
    Complaints complaints("reform", problems);
    Reform reform;
    toml::table table;
    try {
        table = toml::parse(toml);
    } catch (const toml::parse_error& error) {
        complaints.add(
            "reform/malformed", error.source().begin.line, "toml",
            {"Không đúng cú pháp TOML.", fmt::format("Not TOML: {}", error.description())});
        return reform;
    }
    TableReader all(table, complaints);
    read_head(all, law, reform, complaints);
    each(all, "change", [&](const toml::table& entry) {
        if (auto change = ChangeReader(law, entry, complaints).read())
            reform.changes.push_back(*std::move(change));
    });
    each(all, "reclassify", [&](const toml::table& entry) {
        reform.reclassifications.push_back(read_reclassification(entry, complaints));
    });
    all.finish();
    return reform;
}

Problems of_reform(Problems problems)
{
    for (auto& problem : problems) {
        if (problem.code == "law/malformed") problem.code = "reform/malformed";
        if (problem.code == "law/unknown-key") problem.code = "reform/unknown-key";
        problem.remedy = {"Sửa cải cách ở dòng đã nêu.", "Correct the reform at that line."};
    }
    return problems;
}

}  // namespace ansinh::law

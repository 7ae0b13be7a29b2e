#pragma once

/// A workbook being written: cells of exact decimals, formulas with the value they give, dates.

#include "base/date.h"
#include "base/decimal.h"
#include "base/language.h"
#include "figures/unit.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace ansinh::report {

struct Place {
    std::uint32_t row = 0;
    std::uint16_t column = 0;
};

/// "D5"
std::string address(Place place);

/// How a cell looks.
enum class Look : std::uint8_t {
    text,
    wrapped,
    title,
    heading,
    count,
    money,
    percent,  ///< of a percentage given as 93.73
    ratio,    ///< of a share given as 0.9373, as a formula gives it
    date,
};

/// The look of a number of this unit.
Look look_of(figures::Unit unit);

class Workbook;

class Sheet {
public:
    Sheet(Workbook& book, lxw_worksheet* sheet) : book_{book}, sheet_{sheet} {}

    void text(Place place, std::string_view text, Look look = Look::text);
    void number(Place place, Decimal number, Look look);
    /// `value` is what the formula gives, shown until a program computes it again.
    void formula(Place place, const std::string& formula, Decimal value, Look look);
    void date(Place place, Date date);
    void widths(const std::vector<int>& characters);
    /// Room for text that is wrapped into so many lines.
    void lines(std::uint32_t row, std::size_t lines);
    void freeze(Place place);
    /// Leaves what lies to the right of the column or below the row out of print.
    void print_only_to(Place last);
    /// A4, landscape, as wide as one page, `header_row` repeated on each.
    void print_on_a4(std::uint32_t header_row, const std::string& footer);

private:
    Workbook& book_;
    lxw_worksheet* sheet_;
};

class Workbook {
public:
    explicit Workbook(Language language);
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;
    ~Workbook();

    Sheet sheet(const std::string& name);
    void title(const std::string& title);
    lxw_format* format(Look look);
    /// Closes it. Throws std::runtime_error when it cannot be written.
    std::string bytes() &&;

private:
    Language language_;
    std::string folder_;
    lxw_workbook* book_ = nullptr;
    std::map<Look, lxw_format*> formats_;
};

}  // namespace ansinh::report

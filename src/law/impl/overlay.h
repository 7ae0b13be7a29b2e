#pragma once

/// Lays the changes of a reform over a copy of the law.

#include "law/impl/table_reader.h"
#include "law/reform.h"

#include <map>
#include <tuple>

namespace ansinh::law {

class Overlay {
public:
    Overlay(const Law& baseline, const Reform& reform, Complaints& complaints);

    void apply(const Change& change);
    /// `hash` names the new law.
    Law finished(std::string hash);

private:
    using Cell = std::tuple<std::string, std::string, std::size_t>;  ///< parameter, keys, column
    struct Touch {
        Date from;
        std::optional<Date> until;
        const Change* change;
    };

    bool is_as_expected(const Change& change);
    /// The periods that the change covers, split at its days; with `set`, also those that were not.
    std::vector<Period*> covered(Parameter& parameter, const Change& change);
    void fill_holes(Parameter& parameter, const Change& change, bool may_fill);
    void change_rows(const Parameter& parameter, Period& period, const Change& change);
    void change_cell(const Parameter& parameter, Row& row, const Change& change);
    void insert_rows(const Parameter& parameter, Period& period, const Change& change);
    void repeal(Period& period, const std::vector<std::size_t>& picked);
    /// Refuses a cell that another change touched on one of these days.
    bool touch(const Parameter& parameter, const std::vector<Value>& row, std::size_t column,
               const Change& change);
    Basis basis(const Basis& before, Operation operation) const;
    void complain(const Change& change, std::string_view code, Bilingual detail);

    const Law& baseline_;
    std::string act_;
    Complaints& complaints_;
    Law law_;
    std::map<Cell, std::vector<Touch>> touched_;
    const Change* refused_ = nullptr;  ///< the last that was complained of
};

}  // namespace ansinh::law

#pragma once

/// Forms and answers that describe themselves as JSON Schema (2020-12). Titles are Vietnamese;
/// "x-title-en" holds the English.

#include "calc/teller.h"

#include <boost/json.hpp>

namespace ansinh::calc {

/// Objects being described, from the whole to the part under way.
class SchemaStack {
public:
    SchemaStack() { push(); }

    void property(std::string_view key, Name label, boost::json::object schema, bool required);
    void push() { levels_.emplace_back(); }
    boost::json::object pop();

private:
    struct Level {
        boost::json::object properties;
        boost::json::array required;
    };
    std::vector<Level> levels_;
};

class SchemaForm final : public Form {
public:
    explicit SchemaForm(Date day) : day_{day} {}

    boost::json::object schema() { return stack_.pop(); }
    bool given(std::initializer_list<std::string_view>) const override { return false; }
    void refuse(std::string_view, Problem) override {}
    bool is_describing() const override { return true; }
    Date day() const override { return day_; }

protected:
    std::optional<std::int64_t> whole(const Field& field, Whole kind) override;
    std::optional<bool> flag(const Field& field) override;
    std::optional<Date> date(const Field& field) override;
    std::optional<Month> month(const Field& field) override;
    std::optional<Rate> rate(const Field& field) override;
    std::optional<std::string> text(const Field& field) override;
    std::optional<std::size_t> choice(const Field& field, std::span<const Choice> all) override;
    bool open_part(const Field& field) override;
    void close_part() override;
    std::size_t open_list(const Field& field) override;
    void open_item(std::size_t index) override;
    void close_item() override;
    void close_list() override;

private:
    void add(const Field& field, boost::json::object schema);

    Date day_;
    SchemaStack stack_;
    std::vector<Field> open_;
};

class SchemaTeller final : public Teller {
public:
    boost::json::object schema() { return stack_.pop(); }
    bool is_describing() const override { return true; }

protected:
    void show(std::string_view key, Name label, const law::Shown& value) override;
    void chosen(std::string_view key, Name label, std::span<const Choice> all,
                std::size_t which) override;
    void open(std::string_view key, Name label) override;
    void close() override;
    void open_list(std::string_view key, Name label) override;
    void open_item() override {}
    void close_item() override {}
    void close_list() override;

private:
    SchemaStack stack_;
    std::vector<std::pair<std::string_view, Name>> open_;
};

}  // namespace ansinh::calc

#pragma once

/// A form over a JSON object: reads what is there and keeps every problem with its JSON Pointer.

#include "calc/form.h"

#include <set>

#include <boost/json.hpp>

namespace ansinh::calc {

class JsonForm final : public Form {
public:
    JsonForm(const boost::json::object& input, Date day);

    bool given(std::initializer_list<std::string_view> keys) const override;
    void refuse(std::string_view key, Problem problem) override;
    bool is_describing() const override { return false; }
    Date day() const override { return day_; }

    /// To be called last: a field nobody asked for is a problem too.
    Problems finish();

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
    /// An object being read: its place, what was asked of it, which of that has a problem.
    struct Level {
        const boost::json::object* object;
        std::string place;
        std::set<std::string, std::less<>> asked{};
        std::set<std::string, std::less<>> bad{};
    };

    /// The value of the field; nothing, with its problem where it must be there.
    const boost::json::value* take(const Field& field);
    void complain(const Field& field, std::string_view code, Bilingual detail, Bilingual remedy);
    void wrong_type(const Field& field, Bilingual form);
    template <class T>
    std::optional<T> parsed(const Field& field, Result<T> (*parse)(std::string_view));
    void leave(Level& level);

    Date day_;
    Problems problems_;
    std::vector<Level> levels_;
    std::vector<const boost::json::array*> lists_;
    std::vector<std::string> list_places_;
};

}  // namespace ansinh::calc

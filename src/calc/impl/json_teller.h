#pragma once

/// Writes an answer as JSON and, beside it, as lines to read in both languages.

#include "calc/teller.h"

#include <boost/json.hpp>

namespace ansinh::calc {

boost::json::value to_json(const law::Shown& value);
boost::json::object to_json(const Bilingual& text);

class JsonTeller final : public Teller {
public:
    JsonTeller() { objects_.emplace_back(); }

    boost::json::object answer() { return std::move(objects_.front()); }
    boost::json::array lines() { return std::move(lines_); }
    bool is_describing() const override { return false; }

protected:
    void show(std::string_view key, Name label, const law::Shown& value) override;
    void chosen(std::string_view key, Name label, std::span<const Choice> all,
                std::size_t which) override;
    void open(std::string_view key, Name label) override;
    void close() override;
    void open_list(std::string_view key, Name label) override;
    void open_item() override;
    void close_item() override;
    void close_list() override;

private:
    void line(Name label, std::optional<Bilingual> value);

    std::vector<boost::json::object> objects_;  ///< from the whole to the part under way
    std::vector<boost::json::array> lists_;
    std::vector<std::string> keys_;
    boost::json::array lines_;
    int depth_ = 0;
};

}  // namespace ansinh::calc

#include "calc/impl/json_teller.h"

namespace ansinh::calc {

namespace json = boost::json;

namespace {

std::string decimal_text(const Exact& amount) { return to_string(law::shortened(amount)); }

}  // namespace

json::object to_json(const Bilingual& text) { return {{"vi", text.vi}, {"en", text.en}}; }

json::value to_json(const law::Shown& value)
{
    struct Writer {
        json::value operator()(Vnd amount) const { return amount.dong(); }
        json::value operator()(const Exact& amount) const
        {
            return json::value(decimal_text(amount));
        }
        json::value operator()(Rate rate) const { return json::value(to_string(rate)); }
        json::value operator()(law::Count count) const { return count.number; }
        json::value operator()(law::Number number) const
        {
            const auto value = number.value;
            return json::value(decimal_text(Exact{value.numerator(), value.denominator()}));
        }
        json::value operator()(Date date) const { return json::value(to_string(date)); }
        json::value operator()(Month month) const { return json::value(to_string(month)); }
        json::value operator()(bool flag) const { return flag; }
        json::value operator()(const Bilingual& text) const { return to_json(text); }
    };
    return std::visit(Writer{}, value);
}

void JsonTeller::line(Name label, std::optional<Bilingual> value)
{
    json::object line{{"label", to_json(label.text())}, {"depth", depth_}};
    if (value) line["value"] = to_json(*value);
    lines_.push_back(std::move(line));
}

void JsonTeller::show(std::string_view key, Name label, const law::Shown& value)
{
    objects_.back()[key] = to_json(value);
    line(label, Bilingual{law::shown(value, Language::vi), law::shown(value, Language::en)});
}

void JsonTeller::chosen(std::string_view key, Name label, std::span<const Choice> all,
                        std::size_t which)
{
    objects_.back()[key] = all[which].key;
    line(label, all[which].label.text());
}

void JsonTeller::open(std::string_view key, Name label)
{
    line(label, {});
    keys_.emplace_back(key);
    objects_.emplace_back();
    ++depth_;
}

void JsonTeller::close()
{
    --depth_;
    auto part = std::move(objects_.back());
    objects_.pop_back();
    objects_.back()[keys_.back()] = std::move(part);
    keys_.pop_back();
}

void JsonTeller::open_list(std::string_view key, Name label)
{
    line(label, {});
    keys_.emplace_back(key);
    lists_.emplace_back();
    ++depth_;
}

void JsonTeller::open_item() { objects_.emplace_back(); }

void JsonTeller::close_item()
{
    lists_.back().push_back(std::move(objects_.back()));
    objects_.pop_back();
}

void JsonTeller::close_list()
{
    --depth_;
    objects_.back()[keys_.back()] = std::move(lists_.back());
    lists_.pop_back();
    keys_.pop_back();
}

}  // namespace ansinh::calc

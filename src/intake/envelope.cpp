#include "intake/envelope.h"

#include "base/base64.h"
#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include <fmt/format.h>
#include <pugixml.hpp>

namespace ansinh::intake {

namespace {

constexpr int depth_most = 32;

Problem not_allowed()
{
    return {.code = "intake/xml-not-allowed",
            .detail = {"Tệp XML có khai báo DOCTYPE hoặc quá nhiều tầng.",
                       "The XML declares a document type or is nested too deep."},
            .remedy = {"Gửi hồ sơ do phần mềm kê khai tạo ra, không sửa tay.",
                       "Send the envelope as the lodging program made it."}};
}

/// Stops where a document is deeper than any of ours.
class Depth final : public pugi::xml_tree_walker {
public:
    bool for_each(pugi::xml_node& node) override
    {
        return depth() <= depth_most && node.type() != pugi::node_doctype;
    }
};

Result<void> parse(pugi::xml_document& document, std::string_view xml)
{
    const auto read =
        document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_doctype);
    if (!read) {
        const auto offset = std::min(static_cast<std::size_t>(read.offset), xml.size());
        return fail(
            {.code = "intake/xml-broken",
             .detail = {"Tệp không phải XML đúng dạng.", "The file is not good XML."},
             .where = fmt::format("line {}", 1 + std::ranges::count(xml.substr(0, offset), '\n')),
             .remedy = {"Gửi lại tệp nguyên vẹn.", "Send the whole file again."}});
    }
    Depth depth;
    if (!document.traverse(depth)) return fail(not_allowed());
    return {};
}

/// The name without its namespace: signatures come as ds:Signature and as Signature.
std::string_view local_name(std::string_view name)
{
    return name.substr(name.find(':') == std::string_view::npos ? 0 : name.find(':') + 1);
}

bool is_signature(const pugi::xml_node& node)
{
    const auto name = local_name(node.name());
    return name == "Signature" || fold(name) == "cky" || fold(name) == "cky dvi";
}

Signature signature_in(const pugi::xml_node& node)
{
    const auto found = std::ranges::any_of(node.children(), [](const pugi::xml_node& child) {
        return is_signature(child) && child.first_child();
    });
    return found ? Signature::unverified : Signature::none;
}

class Reader {
public:
    Checked<Envelope> read(const pugi::xml_document& document)
    {
        const auto root = document.child("Hoso");
        const auto content = root.child("NoiDung");
        if (!content) return std::unexpected(Problems{not_an_envelope()});
        const auto unit = content.child("ThongTinDonVi");
        const auto dossier = content.child("ThongTinHoSo");
        Envelope envelope{.unit_code = required(unit, "MaSoBHXH"),
                          .tax_code = text(unit, "MaSoThue"),
                          .procedure = required(dossier, "MaThuTuc")};
        if (const auto typed = required(dossier, "KyKeKhai"); !typed.empty())
            keep(Month::parse(typed), "ThongTinHoSo/KyKeKhai", envelope.period);
        if (const auto typed = required(dossier, "NgayLap"); !typed.empty())
            keep(Date::parse(typed), "ThongTinHoSo/NgayLap", envelope.made_on);
        read_forms(dossier, envelope);
        envelope.signature = signature_in(root);
        if (!problems_.empty()) return std::unexpected(std::move(problems_));
        return envelope;
    }

private:
    static Problem not_an_envelope()
    {
        return {.code = "intake/not-an-envelope",
                .detail = {"Tệp không có Hoso/NoiDung.", "The file has no Hoso/NoiDung."},
                .remedy = {"Gửi hồ sơ điện tử do phần mềm kê khai tạo ra.",
                           "Send the envelope that a lodging program made."}};
    }

    static std::string text(const pugi::xml_node& parent, const char* name)
    {
        return nfc(trimmed(parent.child_value(name)));
    }

    std::string required(const pugi::xml_node& parent, const char* name)
    {
        auto found = text(parent, name);
        if (found.empty())
            refuse("import/missing-value", fmt::format("{}/{}", parent.name(), name),
                   {"Thiếu thông tin bắt buộc.", "A value that is needed is missing."},
                   {"Điền đủ rồi lập lại hồ sơ.", "Fill it in and make the envelope again."});
        return found;
    }

    template <class T>
    void keep(Result<T> read, std::string place, T& field)
    {
        if (read) {
            field = *read;
            return;
        }
        auto problem = std::move(read).error();
        problem.where = std::move(place);
        problems_.push_back(std::move(problem));
    }

    void refuse(std::string code, std::string place, Bilingual detail, Bilingual remedy)
    {
        problems_.push_back({.code = std::move(code),
                             .detail = std::move(detail),
                             .where = std::move(place),
                             .remedy = std::move(remedy)});
    }

    static bool says(const pugi::xml_node& parent, const char* name, std::size_t number)
    {
        const auto typed = trimmed(parent.child_value(name));
        std::size_t said = 0;
        const auto [stop, error] = std::from_chars(typed.begin(), typed.end(), said);
        return error == std::errc{} && stop == typed.end() && said == number;
    }

    void read_forms(const pugi::xml_node& dossier, Envelope& envelope)
    {
        const auto forms = dossier.child("ToKhais").children("FileToKhai");
        const auto count = static_cast<std::size_t>(std::distance(forms.begin(), forms.end()));
        if (count == 0 || !says(dossier, "SoLuongFile", count))
            refuse("intake/form-count", "ThongTinHoSo/SoLuongFile",
                   {"Số lượng tờ khai không khớp với số tờ khai gửi kèm.",
                    "The number of forms is not that of the forms enclosed."},
                   {"Lập lại hồ sơ với đủ tờ khai.", "Make the envelope again with all forms."});
        std::size_t number = 0;
        for (const auto& form : forms)
            read_form(form, fmt::format("ToKhais/FileToKhai[{}]", ++number), envelope);
    }

    void read_form(const pugi::xml_node& node, const std::string& place, Envelope& envelope)
    {
        Form form{.name = required(node, "MaToKhai"), .file_name = text(node, "TenFile")};
        const std::string_view content = node.child_value("NoiDungFile");
        if (!says(node, "DoDaiFile", content.size()))
            refuse(
                "intake/form-length", place + "/DoDaiFile",
                {"Độ dài không khớp với nội dung: tờ khai có thể bị cắt cụt.",
                 "The length is not that of the content: the form may be cut short."},
                {"Lập lại hồ sơ và gửi nguyên vẹn.", "Make the envelope again; send all of it."});
        auto bytes = from_base64(content);
        if (!bytes || bytes->empty()) {
            refuse(
                "intake/form-not-base64", place + "/NoiDungFile",
                {"Nội dung tờ khai không đúng dạng base64.", "The form is not base64."},
                {"Lập lại hồ sơ và gửi nguyên vẹn.", "Make the envelope again; send all of it."});
            return;
        }
        form.bytes = *std::move(bytes);
        pugi::xml_document inside;
        if (parse(inside, form.bytes)) form.signature = signature_in(inside.document_element());
        envelope.forms.push_back(std::move(form));
    }

    Problems problems_;
};

/// Elements that hold text alone.
class Leaves final : public pugi::xml_tree_walker {
public:
    bool for_each(pugi::xml_node& node) override
    {
        if (node.type() != pugi::node_element || in_signature(node)) return true;
        const bool holds_text = std::ranges::none_of(
            node.children(), [](const auto& child) { return child.type() == pugi::node_element; });
        if (holds_text)
            found.emplace_back(local_name(node.name()), nfc(trimmed(node.child_value())));
        return true;
    }

    std::vector<std::pair<std::string, std::string>> found;

private:
    static bool in_signature(pugi::xml_node node)
    {
        for (; node; node = node.parent())
            if (is_signature(node)) return true;
        return false;
    }
};

bool is_leaf(const pugi::xml_node& node)
{
    return std::ranges::none_of(
        node.children(), [](const auto& child) { return child.type() == pugi::node_element; });
}

/// The elements around it from the outermost, and its own name.
std::vector<std::string> path_of(pugi::xml_node node)
{
    std::vector<std::string> path;
    for (; node.type() == pugi::node_element; node = node.parent())
        path.emplace_back(local_name(node.name()));
    std::ranges::reverse(path);
    return path;
}

/// Elements whose children are leaves.
class Records final : public pugi::xml_tree_walker {
public:
    bool for_each(pugi::xml_node& node) override
    {
        if (node.type() != pugi::node_element || is_leaf(node) || is_signature(node)) return true;
        FormRecord record;
        for (const auto& child : node.children()) {
            if (child.type() != pugi::node_element || is_signature(child)) continue;
            if (!is_leaf(child)) return true;
            record.leaves.emplace_back(local_name(child.name()), nfc(trimmed(child.child_value())));
        }
        record.path = path_of(node);
        found.push_back(std::move(record));
        return true;
    }

    std::vector<FormRecord> found;
};

}  // namespace

std::string_view code(Signature signature)
{
    return signature == Signature::none ? "none" : "unverified";
}

Checked<Envelope> read_envelope(std::string_view xml)
{
    pugi::xml_document document;
    if (auto parsed = parse(document, xml); !parsed)
        return std::unexpected(Problems{std::move(parsed).error()});
    return Reader().read(document);
}

Result<std::vector<std::pair<std::string, std::string>>> leaves(std::string_view xml)
{
    pugi::xml_document document;
    TRY_VOID(parse(document, xml));
    Leaves walker;
    document.traverse(walker);
    return std::move(walker.found);
}

Result<std::vector<FormRecord>> records(std::string_view xml)
{
    pugi::xml_document document;
    TRY_VOID(parse(document, xml));
    Records walker;
    document.traverse(walker);
    return std::move(walker.found);
}

}  // namespace ansinh::intake

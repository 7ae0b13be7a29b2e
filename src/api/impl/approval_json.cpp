#include "api/impl/approval_json.h"

#include "access/user.h"
#include "api/impl/json_out.h"
#include "base/check.h"

#include <algorithm>
#include <array>
#include <utility>

#include <boost/json/object.hpp>
#include <fmt/format.h>

namespace ansinh::api {

namespace json = boost::json;

namespace {

/// "; vai trò: Quản lý thu; địa bàn: Tỉnh Bến Tre"
Bilingual rights_told(const Worker& worker, const access::Rights& rights)
{
    Bilingual told;
    for (const auto& code : rights.roles) {
        const auto* role = worker.shared->rules->roles.find(code);
        const auto name = role == nullptr ? Bilingual{.vi = code, .en = code} : role->name;
        told.vi += (told.vi.empty() ? "; vai trò: " : ", ") + name.vi;
        told.en += (told.en.empty() ? "; role: " : ", ") + name.en;
    }
    const auto& areas = worker.shared->office->areas();
    for (std::size_t i = 0; i < rights.areas.size(); ++i) {
        const auto& area = areas.area(rights.areas[i]);
        told.vi += (i == 0 ? "; địa bàn: " : ", ") + area.full_name;
        told.en += (i == 0 ? "; areas: " : ", ") + area.name.en;
    }
    return told;
}

struct Kind {
    std::string_view kind;
    Bilingual told;  ///< before the user's name
};
const std::array kinds = {
    Kind{"user.add", {"Người dùng mới", "New user"}},
    Kind{"user.rights", {"Quyền mới của", "New rights of"}},
    Kind{"user.lock", {"Khóa người dùng", "Lock the user"}},
    Kind{"user.unlock", {"Mở khóa người dùng", "Unlock the user"}},
    Kind{"user.end", {"Kết thúc hẳn người dùng", "End for good the user"}},
    Kind{"user.password-reset", {"Cấp lại mật khẩu cho", "A new first password for"}},
    Kind{"user.second-factor-off", {"Gỡ xác thực hai bước của", "Take the second factor off"}},
};

Bilingual proposal_told(Worker& worker, const access::Proposal& proposal)
{
    const auto* const kind = std::ranges::find(kinds, proposal.kind, &Kind::kind);
    if (kind == kinds.end()) return {.vi = proposal.content, .en = proposal.content};
    const auto about = access::user(worker.database, UserId{proposal.object});
    const auto name = about ? about->name : std::to_string(proposal.object);
    const auto rights = rights_told(worker, access::proposed_rights(proposal));
    return {.vi = fmt::format("{} {}{}", kind->told.vi, name, rights.vi),
            .en = fmt::format("{} {}{}", kind->told.en, name, rights.en)};
}

}  // namespace

std::string_view state_word(access::ProposalState state)
{
    switch (state) {
    case access::ProposalState::waiting: return "open";
    case access::ProposalState::approved: return "approved";
    case access::ProposalState::refused: return "refused";
    }
    std::unreachable();
}

json::object proposal_json(Worker& worker, const access::Actor& actor,
                           const access::Proposal& proposal)
{
    json::object object{{"id", proposal.id},
                        {"kind", proposal.kind},
                        {"proposal", to_json(proposal_told(worker, proposal))},
                        {"proposed_by", proposal.proposer},
                        {"proposed_at", moment(proposal.proposed_at)},
                        {"reason", proposal.reason},
                        {"state", state_word(proposal.state)},
                        {"own", proposal.proposed_by == actor.user}};
    if (proposal.decided_at) object["decided_at"] = moment(*proposal.decided_at);
    if (!proposal.answer.empty()) object["decision_reason"] = proposal.answer;
    if (proposal.decided_by)
        if (const auto by = access::user(worker.database, *proposal.decided_by))
            object["decided_by"] = by->name;
    return object;
}

Checked<json::object> waiting_proposal(Worker& worker, const access::Actor& actor,
                                       std::int64_t number)
{
    for (const auto& proposal : TRY(access::proposals(worker.database, actor, false)))
        if (proposal.id == number) return proposal_json(worker, actor, proposal);
    throw Broken("what was proposed waits");
}

}  // namespace ansinh::api

#pragma once

/// Maternity: every leave and grant of mother, father, adopter and surrogate (58/2014/QH13
/// art.31–40, 41/2024/QH15 art.50–59 and art.94–95, 59/2015/TT-BLĐTBXH art.9–12).

#include "law/leave.h"
#include "law/people.h"
#include "law/trace.h"

#include <optional>
#include <vector>

namespace ansinh::law {

enum class MaternityEvent : std::uint8_t {
    birth,
    father,
    antenatal,
    loss,
    contraception,
    adoption,
    surrogate,
    commissioning,
    mother_died,
    voluntary
};
std::span<const Choice> choices(MaternityEvent);

enum class Delivery : std::uint8_t { ordinary, premature, surgery };
std::span<const Choice> choices(Delivery);

enum class Contraception : std::uint8_t { coil, sterilisation };
std::span<const Choice> choices(Contraception);

/// How somebody qualified.
enum class QualifyingRoute : std::uint8_t { ordinary, rest_ordered, infertility };
std::span<const Choice> choices(QualifyingRoute);

enum class MaternityRefusal : std::uint8_t {
    not_qualified,
    leave_too_late,
    child_too_old,
    too_many_visits,
    visit_too_long
};
std::span<const Choice> choices(MaternityRefusal);

/// Months paid in a row on one wage.
struct PaidMonths {
    Month from{};
    Month to{};
    Vnd wage{};
};

struct AntenatalVisit {
    int days = 0;
};

struct MaternityFacts {
    MaternityEvent event = MaternityEvent::birth;
    Date leave_from{};  ///< it picks the law
    Date born{};
    Date received{};                   ///< adoption, commissioning
    std::optional<Date> child_died{};  ///< birth
    Date handed_over{};                ///< surrogate
    Date died{};                       ///< the mother
    std::vector<PaidMonths> contributions{};
    std::optional<Vnd> average{};  ///< known already, where nothing has to qualify
    int months_in_window = 0;      ///< voluntary: paid in the months before the birth
    bool rest_ordered = false;     ///< a doctor ordered rest during the pregnancy
    bool infertility = false;      ///< left work for infertility treatment
    int children = 1;              ///< of this birth, dead ones too
    int stillborn = 0;             ///< of these
    int living_children = 0;       ///< of the mother's own, before this birth
    Delivery delivery = Delivery::ordinary;
    bool takes_leave = true;         ///< adoption
    bool mother_qualifies = true;    ///< father, mother_died
    bool carrier_qualifies = true;   ///< commissioning
    bool special_pregnancy = false;  ///< far from care, or abnormal
    std::vector<AntenatalVisit> visits{};
    int weeks = 0;  ///< of a lost pregnancy
    Contraception method = Contraception::coil;
    int days = 0;  ///< ordered by the doctor, or asked by the father
};

/// The months in which contributions qualify.
struct QualifyingWindow {
    Month from{};
    Month to{};
    int paid = 0;
};

struct Maternity {
    bool entitled = true;
    std::optional<MaternityRefusal> why_not{};
    std::optional<QualifyingRoute> route{};
    std::optional<QualifyingWindow> window{};
    Exact average{};
    std::optional<Leave> leave{};
    std::optional<Date> may_return_from{};  ///< a mother who wants to work again early
    std::optional<int> limit{};             ///< days
    int days_paid = 0;
    Vnd allowance{};
    Vnd grant{};
    Vnd total{};
};

Checked<Maternity> maternity(const MaternityFacts& facts, const Law& law, Trace& trace);

}  // namespace ansinh::law

"""Unemployment benefit: 38/2013/QH13 art.49-50, 74/2025/QH15 art.38-39."""
import datetime
from fractions import Fraction

from law import day_of, fraction, rounded


def last_wages(case, count):
    """Of the last months paid, the oldest first."""
    each = [Fraction(spell["wage"]) for spell in case["wages"] for _ in range(spell["months"])]
    return each[-count:]


def answer(law, case):
    day = day_of(case["ended_on"])
    needed = law.row("unemployment_qualifying", day, contract=case["contract"])
    deadline = months_later(day, law.value("unemployment_filing_months", day))
    if case["months_in_window"] < needed["months_least"] or day_of(case["filed_on"]) > deadline:
        return {"entitled": False}
    wages = last_wages(case, law.value("unemployment_average_months", day))
    average = sum(wages) / len(wages)
    row = law.row("unemployment_benefit_cap", day, wage_set_by=case["wage_set_by"])
    cap_day = day
    if law.row("unemployment_cap_month", day, scheme="unemployment")["day"] == "last_contributed_month":
        cap_day = day_of(case["last_paid_month"] + "-01")
    level = law.value("minimum_wage", cap_day, case["region"]) if row["series"] == "minimum_wage" else law.base_level(cap_day)
    cap = level * row["times"]
    monthly = rounded(min(average * law.value("unemployment_benefit_rate", day), cap))
    months = law.step("unemployment_duration", day, "months_paid", case["months_paid"])["months"]
    return {"entitled": True, "average": rounded(average), "cap": cap, "monthly": monthly, "months": months,
            "total": monthly * months}


def months_later(day, months):
    """The same day of a later month, or its last."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    after = datetime.date(year + month // 12, month % 12 + 1, 1)
    return min(datetime.date(year, month, 1) + datetime.timedelta(day.day - 1), after - datetime.timedelta(1))


def draw(random):
    ended = datetime.date(2015, 1, 1) + datetime.timedelta(random.randrange(365 * 12 - 60))
    ended = random.choice([ended, datetime.date(2025, 12, 31), datetime.date(2026, 1, 1)])
    paid = random.choice([random.randrange(6, 200), random.choice([11, 12, 13, 47, 48, 71, 72, 143, 144, 145])])
    wages = [{"months": random.randrange(1, 8), "wage": random.randrange(3_000_000, 120_000_000)}
             for _ in range(random.randrange(1, 5))]
    wages.append({"months": 6, "wage": random.randrange(3_000_000, 60_000_000)} if random.random() < 0.3 else
                 {"months": random.randrange(6, 9), "wage": random.randrange(3_000_000, 120_000_000)})
    before = ended.replace(day=1) - datetime.timedelta(random.choice([0, 1]))
    return {"ended_on": ended.isoformat(), "filed_on": (ended + datetime.timedelta(random.choice([0, 20, 80, 100]))).isoformat(),
            "contract": random.choice(["normal", "short"]), "months_paid": paid, "months_in_window": min(paid, random.randrange(6, 25)),
            "wages": wages, "wage_set_by": random.choice(["employer", "state"]), "region": random.choice(["I", "II", "III", "IV"]),
            "last_paid_month": before.isoformat()[:7]}

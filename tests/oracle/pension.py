"""Pensions at an age that takes nothing off: 58/2014/QH13 art.56, art.58, 41/2024/QH15 art.66, art.68."""
import datetime
from fractions import Fraction

from law import fraction, rounded


def credited_years(law, day, months):
    """Odd months up to six are half a year, more a whole one: 59/2015/TT-BLĐTBXH art.17.2."""
    years, odd = divmod(months, 12)
    if odd == 0:
        return Fraction(years)
    return years + (Fraction(1, 2) if odd <= law.value("odd_months_half_most", day) else 1)


def least(law, day, case):
    """Who joined before the day of the law and paid long enough has a least pension: art.56.5, art.141.11."""
    joined = datetime.date.fromisoformat(case["joined"] + "-01")
    if joined >= law.value("least_pension_joined_before", day) or case["months"] < law.value("least_pension_months", day):
        return 0
    return law.value("least_pension_times", day) * law.base_level(day)


def answer(law, case):
    day = datetime.date.fromisoformat(case["start"] + "-01")
    if case["months"] < law.value("pension_months_required", day, "age"):
        return {"entitled": False}
    years = credited_years(law, day, case["months"])
    rows = [row for row in law.rows("pension_rate", day, sex=case["sex"]) if row["months_from"] <= years * 12]
    row = max(rows, key=lambda one: one["months_from"])
    rate = fraction(row["start"]) + fraction(row["per_year"]) * (years - Fraction(row["months_from"], 12))
    rate = min(rate, law.value("pension_rate_most", day))
    excess = max(Fraction(0), years - Fraction(law.value("retirement_lump_over", day, case["sex"]), 12))
    lump = rounded(excess * law.value("retirement_lump_per_year", day) * case["average"])
    return {"entitled": True, "monthly": max(rounded(case["average"] * rate), least(law, day, case)), "lump": {"amount": lump or None}}


def draw(random):
    start = random.choice([f"{random.randrange(2016, 2027)}-{random.randrange(1, 13):02}",
                           random.choice(["2017-12", "2018-01", "2021-12", "2022-01", "2025-06", "2025-07"])])
    months = random.choice([random.randrange(150, 520), random.choice([179, 180, 181, 186, 187, 239, 240, 241, 300, 360, 420])])
    return {"sex": random.choice(["male", "female"]), "start": min(start, "2026-11"), "age": {"years": 68}, "months": months,
            "compulsory_months": months, "joined": f"{random.randrange(1985, 2005)}-{random.randrange(1, 13):02}",
            "average": random.choice([random.randrange(1_000_000, 40_000_000), random.randrange(2_000_000, 4_000_000)])}

"""Compulsory contributions of a month: 58/2014/QH13 art.85-89, 41/2024/QH15 art.31-34."""
import datetime
from fractions import Fraction

from law import Missing, fraction, rounded

FUNDS = ["pension_survivors", "sickness_maternity", "accident", "health", "unemployment"]
GROUPS = ["employee", "employee_low_accident", "civil_servant", "public_employee", "public_employee_own_funds",
          "foreign_worker", "commune_part_time", "conscript", "abroad_worker", "diplomat_spouse", "household_head",
          "unpaid_manager"]


def floor(law, day, case):
    """art.89.1; training first, hard conditions on top of it: 595/QĐ-BHXH art.6."""
    series = law.row("wage_floor", day, wage_set_by=case["wage_set_by"])["series"]
    if series == "none":
        return 0
    if series == "reference_level":
        return law.value("reference_level", day)
    level = Fraction(law.value("minimum_wage", day, case["region"]))
    if law.has("wage_floor_addition", day):
        for work in (["trained"] if case["trained"] else []) + [case["conditions"]]:
            if work != "normal":
                level *= 1 + fraction(law.row("wage_floor_addition", day, work=work)["rate"])
    return rounded(level)


def caps(law, day, case, pays_unemployment):
    level = law.base_level(day)
    social = law.value("wage_cap_multiple", day) * level
    health = law.value("health_wage_cap_multiple", day) * level
    unemployment = 0
    if pays_unemployment:
        row = law.row("unemployment_wage_cap", day, wage_set_by=case["wage_set_by"])
        of = law.value("minimum_wage", day, case["region"]) if row["series"] == "minimum_wage" else level
        unemployment = row["times"] * of
    return {"pension_survivors": social, "sickness_maternity": social, "accident": social, "health": health,
            "unemployment": unemployment}


def answer(law, case):
    year, month = map(int, case["month"].split("-"))
    day = datetime.date(year, month, 1)
    group = law.row("contribution_group", day, group=case["group"])
    rates = law.rows("contribution_rate", day, group=case["group"])
    least = floor(law, day, case)
    most = caps(law, day, case, any(row["fund"] == "unemployment" for row in rates))
    result = {"worker": {"total": 0}, "employer": {"total": 0}, "total": 0}
    if law.has("unpaid_days_least", day) and case["unpaid_days"] >= law.value("unpaid_days_least", day):
        return result
    wage = case.get("wage")
    if group["basis"] == "level" or (group["basis"] == "before_leaving" and not wage):
        wage, least = law.base_level(day) * group["times"], 0  # a level is what it is: art.31.1, 58/2014/QH13 art.85.2
    elif wage is None:
        raise Missing("wage")
    for row in rates:
        base = min(max(wage, least), most[row["fund"]])
        amount = rounded(base * fraction(row["rate"]))
        result[row["side"]][row["fund"]] = amount
        result[row["side"]]["total"] += amount
        result["total"] += amount
    return result


def draw(random):
    """Wages sit near floors and caps more often than not; months near changes of the law."""
    edges = [0, 1, 1_490_000, 2_340_000, 2_530_000, 3_070_000, 4_960_000, 29_800_000, 46_800_000, 50_600_000,
             99_200_000, 106_200_000]
    wage = random.choice([random.randrange(200_000_000), max(0, random.choice(edges) + random.randrange(-2, 3))])
    months = ["2013-12", "2014-01", "2015-12", "2016-01", "2018-12", "2021-07", "2022-07", "2022-10", "2024-07",
              "2025-06", "2025-07", "2025-12", "2026-01", "2026-06", "2026-07"]
    month = random.choice([f"{random.randrange(2012, 2027)}-{random.randrange(1, 13):02}", random.choice(months)])
    return {"wage": wage, "month": month, "group": random.choice(GROUPS), "region": random.choice(["I", "II", "III", "IV"]),
            "wage_set_by": random.choice(["employer", "state"]),
            "conditions": random.choice(["normal", "heavy", "extra_heavy"]), "trained": random.random() < 0.5,
            "unpaid_days": random.choice([0, 0, 0, 13, 14, 20])}

"""A visit on the right route: 25/2008/QH12 art.22.1, 188/2025/NĐ-CP."""
import datetime

from law import day_of, fraction, rounded


def answer(law, case):
    day = day_of(case["on"])
    level = fraction(law.row("health_benefit_level", day, digit=case["digit"])["rate"])
    if case["in_scope"] < law.value("health_small_visit_share", day) * law.base_level(day):
        level = 1
    fund = rounded(case["in_scope"] * level)
    return {"fund": fund, "copay": case["in_scope"] - fund}


def draw(random):
    small = [130_500, 172_500, 208_500, 223_500, 270_000, 351_000, 379_500]
    cost = random.choice([random.randrange(1, 30_000_000), random.choice(small) + random.randrange(-2, 3)])
    on = datetime.date(2015, 1, 1) + datetime.timedelta(random.randrange(365 * 11 + 300))
    case = {"on": on.isoformat(), "care": "outpatient", "in_scope": cost, "digit": random.randrange(1, 5)}
    return case | ({"object": "1.1"} if on.year >= 2025 else {"route": "on"})

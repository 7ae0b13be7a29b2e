"""Health insurance of a household: 25/2008/QH12 art.13.3, 188/2025/NĐ-CP."""
from law import day_of, fraction, rounded


def answer(law, case):
    """All months by the base salary of the day of payment: art.15.6."""
    day = day_of(case["paid_on"])
    base = law.base_level(day)
    first = base * law.value("health_premium_rate", day) * case["months"]
    amounts = [rounded(first * fraction(law.step("household_ladder", day, "order", order)["rate"]))
               for order in range(1, case["people"] + 1)]
    return {"base": base, "total": sum(amounts), "members": [{"amount": amount} for amount in amounts]}


def draw(random):
    return {"paid_on": f"{random.randrange(2015, 2027)}-{random.randrange(1, 13):02}-{random.randrange(1, 29):02}",
            "months": random.choice([3, 6, 12]), "people": random.randrange(1, 12)}

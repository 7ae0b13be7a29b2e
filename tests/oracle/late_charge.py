"""The daily charge for late payment: 41/2024/QH15 art.34.4, art.40."""
import datetime

from law import day_of, rounded


def due(law, month, cycle):
    """The last day of the months after the cycle's last month; cycles begin in January."""
    year, number = map(int, month.split("-"))
    last = (number + cycle - 1) // cycle * cycle
    after = law.row("payment_deadline", datetime.date(year, number, 1), cycle_months=cycle)["months_after"]
    total = year * 12 + last - 1 + after + 1
    return datetime.date(total // 12, total % 12 + 1, 1) - datetime.timedelta(1)


def answer(law, case):
    on = day_of(case["on"])
    rate = law.value("late_daily_rate", on)
    charge = 0
    for debt in case["debts"]:
        days = max(0, (on - due(law, debt["month"], case["cycle_months"])).days)
        charge += rounded(debt["amount"] * rate * days)
    owed = sum(debt["amount"] for debt in case["debts"])
    return {"interest_total": 0, "daily_total": charge, "charge": charge, "outstanding": owed, "total": owed + charge}


def draw(random):
    months = random.sample(["2025-07", "2025-08", "2025-09", "2025-12", "2026-01", "2026-02", "2026-06"], random.randrange(1, 5))
    on = datetime.date(2026, 7, 1) + datetime.timedelta(random.randrange(140))
    return {"on": on.isoformat(), "cycle_months": random.choice([1, 3, 6]),
            "debts": [{"month": month, "scheme": random.choice(["social", "unemployment"]),
                       "amount": random.randrange(1, 500_000_000)} for month in sorted(months)]}

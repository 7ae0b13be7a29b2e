"""The daily charge for late payment, each receipt settling the oldest debt of its scheme: 41/2024/QH15 art.34.4, art.40."""
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
    charge = owed = 0
    purses = [dict(receipt) for receipt in sorted(case["receipts"], key=lambda receipt: receipt["on"])]
    for debt in sorted(case["debts"], key=lambda debt: debt["month"]):
        last = due(law, debt["month"], case["cycle_months"])
        left = {last: debt["amount"]}  # what stands from the day after each of these days
        rest = debt["amount"]
        for purse in purses:
            if purse["scheme"] != debt["scheme"] or day_of(purse["on"]) > on:
                continue
            part = min(rest, purse["amount"])
            rest, purse["amount"] = rest - part, purse["amount"] - part
            if part:
                left[max(last, day_of(purse["on"]))] = rest
        days = sorted(left) + [max(last, on)]
        for begin, end in zip(days, days[1:]):
            charge += rounded(left[begin] * rate * (end - begin).days)
        owed += rest
    return {"interest_total": 0, "daily_total": charge, "charge": charge, "outstanding": owed, "total": owed + charge}


def draw(random):
    months = random.sample(["2025-07", "2025-08", "2025-09", "2025-12", "2026-01", "2026-02", "2026-06"], random.randrange(1, 5))
    on = datetime.date(2026, 7, 1) + datetime.timedelta(random.randrange(140))
    debts = [{"month": month, "scheme": random.choice(["social", "unemployment"]),
              "amount": random.randrange(1, 500_000_000)} for month in sorted(months)]
    paid = [(datetime.date(2026, 2, 1) + datetime.timedelta(random.randrange(200))).isoformat() for _ in range(2)]
    receipts = [{"on": random.choice(paid), "scheme": debt["scheme"], "amount": random.randrange(1, debt["amount"] + 2) // 2}
                for debt in debts for _ in range(random.randrange(3))]
    return {"on": on.isoformat(), "cycle_months": random.choice([1, 3, 6]), "debts": debts,
            "receipts": [receipt for receipt in receipts if receipt["amount"]]}

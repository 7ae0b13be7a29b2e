"""One-off social insurance of those who settle abroad: 58/2014/QH13 art.60.2, 41/2024/QH15 art.70.3."""
import datetime
from fractions import Fraction

from law import rounded


def halves(months):
    """Odd months: to six half a year, above a whole one."""
    years, odd = divmod(months, 12)
    return years + (Fraction(0) if odd == 0 else Fraction(1, 2) if odd <= 6 else 1)


def answer(law, case):
    """Odd months before the second period count in it."""
    day = datetime.date.fromisoformat(case["decided"])
    before, odd = divmod(case["months_before"], 12)
    after = halves(case["months_after"] + odd)
    months = before * law.value("lump_sum_per_year_first", day) + after * law.value("lump_sum_per_year_second", day)
    return {"entitled": True, "amount": rounded(months * case["average"])}


def draw(random):
    day = datetime.date(2016, 1, 1) + datetime.timedelta(random.randrange(365 * 10 + 300))
    return {"decided": random.choice([day.isoformat(), "2025-06-30", "2025-07-01"]), "ground": "abroad",
            "months_before": random.randrange(150), "months_after": random.randrange(12, 150),
            "average": random.randrange(1_000_000, 40_000_000)}

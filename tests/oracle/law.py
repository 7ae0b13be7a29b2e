"""law/*.toml as dated values, read without any code of the program."""
import datetime
import pathlib
import tomllib
from fractions import Fraction


class Missing(Exception):
    """The law says nothing of this on that day."""


def fraction(text):
    """ "8%", "0.9666%", "1/3" exactly. """
    return Fraction(text[:-1]) / 100 if text.endswith("%") else Fraction(text)


def rounded(amount):
    """Half up, away from zero, as the law's "làm tròn"."""
    amount = Fraction(amount)
    whole = int(abs(amount) + Fraction(1, 2))
    return whole if amount >= 0 else -whole


def day_of(text):
    return datetime.date.fromisoformat(text)


class Law:
    def __init__(self, folder):
        self.parameters = {}
        for file in sorted(pathlib.Path(folder).glob("*.toml")):
            chapter = tomllib.loads(file.read_text(encoding="utf-8"))
            self.parameters |= {name: entry for name, entry in chapter.items() if name != "chapter"}

    def period(self, name, day):
        """The value that has begun last; its end may have passed, and it may be a gap."""
        begun = [value for value in self.parameters[name]["value"] if value["from"] <= day]
        if not begun or begun[-1].get("until", datetime.date.max) <= day or "missing" in begun[-1]:
            raise Missing(name)
        return begun[-1]

    def has(self, name, day):
        try:
            self.period(name, day)
        except Missing:
            return False
        return True

    def value(self, name, day, *items):
        """A plain value, or one by dimensions."""
        found = self.period(name, day)["is"]
        for item in items:
            found = found[item]
        return fraction(found) if self.parameters[name]["kind"] == "rate" else found

    def rows(self, name, day, **keys):
        return [row for row in self.period(name, day)["rows"] if all(row[key] == keys[key] for key in keys)]

    def row(self, name, day, **keys):
        found = self.rows(name, day, **keys)
        if not found:
            raise Missing(name)
        return found[0]

    def step(self, name, day, column, number):
        """Of a scale the row with the highest bound that is not above the number."""
        reached = [row for row in self.period(name, day)["rows"] if row[column] <= number]
        if not reached:
            raise Missing(name)
        return max(reached, key=lambda row: row[column])

    def base_level(self, day):
        """The reference level, before it the base salary: 41/2024/QH15 art.7, art.141.13."""
        return self.value("reference_level" if self.has("reference_level", day) else "base_salary", day)

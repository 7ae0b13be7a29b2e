#!/usr/bin/env python3
"""What of the law no worked example reaches: parameters and their periods, by chapter; refusals, by topic.

Asks every case of law/cases of the program and reads which values its trace used. A value that a formula reads but no
step shows counts as not reached, so the numbers are a lower bound. `--list` names what is not reached.
"""
import argparse
import collections
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import tomllib

ROOT = pathlib.Path(__file__).resolve().parent.parent
REFUSAL = re.compile(r'\.code\s*=\s*[^;,]*?"(calc/[a-z-]+)"(?:\s*:\s*"(calc/[a-z-]+)")?')


def periods(law):
    """(chapter, parameter, first day) of every value that is not a gap."""
    found = []
    for file in sorted(law.glob("*.toml")):
        for name, entry in tomllib.loads(file.read_text(encoding="utf-8")).items():
            if name != "chapter":
                found += [(file.stem, name, str(value["from"])) for value in entry["value"] if "missing" not in value]
    return found


def cases_by_topic(folder):
    by_topic = collections.defaultdict(list)
    for file in sorted(folder.glob("*.toml")):
        for case in tomllib.loads(file.read_text(encoding="utf-8")).get("case", []):
            by_topic[case["topic"]].append(case)
    return by_topic


def as_json(value):
    if isinstance(value, datetime.date):
        return value.isoformat()
    raise TypeError(type(value))


def asked(program, topic, cases):
    """The answers of one topic, asked together where the day asked is the same."""
    by_day = collections.defaultdict(list)
    for case in cases:
        by_day[str(case.get("on", "2026-11-22"))].append(case.get("in", {}))
    answers = []
    for day, inputs in by_day.items():
        with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
            json.dump(inputs, file, default=as_json)
            file.flush()
            done = subprocess.run([program, "--json", "calc", topic, "--in", file.name, "--on", day],
                                  capture_output=True, check=True, text=True)
        answers += json.loads(done.stdout)
    return answers


def reached(steps):
    """(parameter, first day) of every value that the steps used."""
    for step in steps:
        for parameter in step.get("parameters", []):
            yield parameter["id"], parameter["from"]
        yield from reached(step.get("steps", []))


def refusals_written(text):
    """The codes that a topic's form refuses with."""
    return {code for found in REFUSAL.finditer(text) for code in found.groups() if code}


def topic_sources(root):
    """Which file makes which topic: the first text after topic<…>( or topic(."""
    made = {}
    for file in sorted((root / "src" / "calc").glob("*_topic.cpp")):
        text = file.read_text(encoding="utf-8")
        for found in re.finditer(r'::topic<[^;]*?>\(\s*"([a-z0-9-]+)"', text):
            made[found[1]] = text
    return made


def table(heading, rows):
    widths = [max(len(str(row[i])) for row in [heading, *rows]) for i in range(len(heading))]
    for row in [heading, *rows]:
        print("  ".join(str(cell).ljust(width) if i == 0 else str(cell).rjust(width)
                        for i, (cell, width) in enumerate(zip(row, widths))).rstrip())


def chapter_rows(all_periods, used):
    rows = []
    for chapter in sorted({chapter for chapter, _, _ in all_periods}):
        of_it = [(name, day) for other, name, day in all_periods if other == chapter]
        names = {name for name, _ in of_it}
        rows.append((chapter, len(names), len(names & {name for name, _ in used}),
                     len(of_it), sum(one in used for one in of_it)))
    return rows + [("all", *(sum(row[i] for row in rows) for i in range(1, 5)))]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", default=os.environ.get("ANSINH_BIN", ROOT / "build/dev/src/cli/ansinh"))
    options.add_argument("--list", action="store_true", help="name what is not reached")
    told = options.parse_args()
    all_periods = periods(ROOT / "law")
    sources = topic_sources(ROOT)
    used, by_topic, not_refused = set(), [], []
    for topic, cases in sorted(cases_by_topic(ROOT / "law" / "cases").items()):
        answers = asked(told.program, topic, cases)
        used |= {one for answer in answers for one in reached(answer.get("trace", []))}
        seen = {problem["code"] for answer in answers for problem in answer.get("problems", [])}
        written = refusals_written(sources.get(topic, ""))
        by_topic.append((topic, len(cases), len(written), len(written & seen)))
        not_refused += [f"{topic}: {code}" for code in sorted(written - seen)]
    table(("chapter", "parameters", "reached", "periods", "reached"), chapter_rows(all_periods, used))
    print()
    table(("topic", "cases", "refusals", "reached"),
          by_topic + [("all", *(sum(row[i] for row in by_topic) for i in range(1, 4)))])
    if told.list:
        print(*["", "Periods that no case reaches:", *(f"  {chapter}: {name} {day}" for chapter, name, day in all_periods
                                                       if (name, day) not in used)], sep="\n")
        print(*["", "Refusals that no case reaches:", *(f"  {one}" for one in not_refused)], sep="\n")


if __name__ == "__main__":
    sys.exit(main())

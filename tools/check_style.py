#!/usr/bin/env python3
"""Fails where a tracked file breaks a rule of the house that no other tool sees (CONTRIBUTING.md)."""
import pathlib
import re
import subprocess
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parent.parent
LINES_MAX, LINES_USUAL, COLUMNS_MAX, README_LINES_MAX = 500, 300, 100, 40
CPP = {".h", ".cpp"}
SOURCE = CPP | {".py", ".sh", ".ts", ".tsx", ".css", ".mjs"}
OWN = ("tools/check_style.py", "tools/tests/")  # they name what they look for

# Where a float is right, and why. Never near money or counts of people.
FLOATS_ALLOWED = {"src/report/impl/workbook.cpp": "a workbook holds binary fractions, and nothing else"}

GENERATED = re.compile(r"auto-generated|generated from|do not edit", re.I)
LEFTOVER = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
BANNED = {
    r"\bstoi\b": "depends on the locale and throws: use Decimal::parse or from_chars",
    r"\bstrtod\b": "depends on the locale: use Decimal::parse",
    r"\btolower\s*\(": "knows no Vietnamese: use fold()",
    r"\bsleep_for\b": "wait for the event, not for a time",
    r"\bsoci::use\([^()]*[(?]": "takes the address of a value that is gone when the statement runs: name it first",
    r"\bstd::cout\b": "only cli/ writes to the terminal",
}
COMMENT_OR_TEXT = re.compile(
    r'R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)"|//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'', re.S)
PROBLEM_CODE = re.compile(r'"([a-z][a-z0-9-]*/[a-z][a-z0-9-]*)"')
MEDIA_TYPES = ("application/", "font/", "image/", "text/")
QUESTION_CODES = "figure/"  # what the checks ask about a figure is a question, and no problem


def bare(text):
    """C++ without comments and quoted text, line for line."""
    return COMMENT_OR_TEXT.sub(lambda found: "\n" * found[0].count("\n"), text)


def matches(pattern, text):
    for found in re.finditer(pattern, text):
        yield text.count("\n", 0, found.start()) + 1, found[0]


def length_faults(path, text):
    lines = text.splitlines()
    if path.suffix not in SOURCE or GENERATED.search("\n".join(lines[:3])):
        return
    if len(lines) > LINES_MAX:
        yield f"{path}: {len(lines)} lines, more than {LINES_MAX}: is it one idea?"
    if path.suffix in CPP:
        for number, line in enumerate(lines, 1):
            if len(line) > COLUMNS_MAX:
                yield f"{path}:{number}: {len(line)} columns, more than {COLUMNS_MAX}"


def word_faults(path, text):
    if str(path).startswith(OWN):
        return
    for line, word in matches(LEFTOVER, text):
        yield f"{path}:{line}: {word}: finish it, or open an issue"
    if path.suffix not in CPP:
        return
    for pattern, reason in BANNED.items():
        if "cout" in pattern and path.parts[:2] == ("src", "cli"):
            continue
        for line, word in matches(pattern, bare(text)):
            yield f"{path}:{line}: {word} {reason}"


def float_faults(path, text):
    """A static_assert may name a float: it says that it must not compile."""
    if path.suffix not in CPP or path.parts[0] != "src":
        return
    code = re.sub(r"static_assert\([^;]*;", lambda found: "\n" * found[0].count("\n"), bare(text))
    found = list(matches(r"\b(double|float)\b", code))
    if found and str(path) not in FLOATS_ALLOWED:
        yield f"{path}:{found[0][0]}: {found[0][1]}: no floating point (FLOATS_ALLOWED has the exceptions)"
    if not found and str(path) in FLOATS_ALLOWED:
        yield f"{path}: needs no entry in FLOATS_ALLOWED any more"


def readme_faults(root, paths):
    for module in sorted({path.parts[1] for path in paths if path.parts[0] == "src" and len(path.parts) > 2}):
        readme = root / "src" / module / "README.md"
        if not readme.is_file():
            yield f"src/{module}: no README.md"
        elif len(readme.read_text().splitlines()) > README_LINES_MAX:
            yield f"src/{module}/README.md: more than one screen ({README_LINES_MAX} lines)"


def problem_faults(root, texts):
    """Each code in use stands in the catalogue, and each of the catalogue is in use."""
    file = root / "data" / "problems.toml"
    if not file.is_file():
        return
    catalogue = set(tomllib.loads(file.read_text()))
    used = {}
    for path, text in texts.items():
        if path.parts[0] != "src" or path.suffix not in CPP or path.name.endswith("_test.cpp"):
            continue
        for line, quoted in matches(PROBLEM_CODE, text):
            code = quoted.strip('"')
            if not code.startswith(MEDIA_TYPES):
                used.setdefault(code, f"{path}:{line}")
    for code in sorted(code for code in used.keys() - catalogue if not code.startswith(QUESTION_CODES)):
        yield f"{used[code]}: {code} is not in data/problems.toml"
    for code in sorted(catalogue - used.keys()):
        yield f"data/problems.toml: no code of ours says {code}"


def complaints(root, paths):
    texts = {}
    for path in paths:
        try:
            texts[path] = (root / path).read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError):
            continue  # a picture, or a file just deleted
    found = [fault for path, text in texts.items() for check in (length_faults, word_faults, float_faults)
             for fault in check(path, text)]
    return found + list(readme_faults(root, paths)) + list(problem_faults(root, texts))


def tracked(root):
    names = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, check=True, text=True).stdout
    return [pathlib.Path(name) for name in names.split("\0") if name and "tests/fuzz/corpus" not in name]


def main():
    paths = tracked(ROOT)
    for path in paths:
        if path.suffix in SOURCE and (ROOT / path).is_file():
            count = len((ROOT / path).read_text(encoding="utf-8").splitlines())
            if LINES_USUAL < count <= LINES_MAX:
                print(f"note: {path}: {count} lines; usual is under {LINES_USUAL}")
    found = complaints(ROOT, paths)
    print(*found or ["style holds"], sep="\n")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())

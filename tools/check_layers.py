#!/usr/bin/env python3
"""Fails when a module includes what it did not declare, or another module's impl/ folder.

The truth is each src/*/CMakeLists.txt: `module(contribution base law registry)`.
A module may include itself and what it needs, directly; needs form no cycle.
"""
import pathlib
import re
import sys

SRC = pathlib.Path(__file__).resolve().parent.parent / "src"
INCLUDE = re.compile(r'^\s*#\s*include\s+"(\w+)/([^"]+)"', re.M)
MODULE = re.compile(r"^module\((\w+)\s*([^)]*)\)", re.M)


def declared():
    needs = {}
    for file in sorted(SRC.glob("*/CMakeLists.txt")):
        for name, words in MODULE.findall(file.read_text()):
            needs[name] = {w for w in words.split() if "::" not in w}
    return needs


def cycle(needs, name, path=()):
    if name in path:
        return path[path.index(name):] + (name,)
    return next(filter(None, (cycle(needs, n, path + (name,)) for n in sorted(needs.get(name, ())))), None)


def main():
    needs, complaints = declared(), []
    for file in sorted(p for p in SRC.rglob("*") if p.suffix in {".h", ".cpp"}):
        module = file.relative_to(SRC).parts[0]
        for target, header in INCLUDE.findall(file.read_text()):
            if target == module or target not in needs:
                continue
            if target not in needs[module]:
                complaints.append(f"{file}: {module} does not declare that it needs {target}")
            if header.startswith("impl/"):
                complaints.append(f"{file}: {target}/{header} is private to {target}")
    for name in needs:
        if found := cycle(needs, name):
            complaints.append("cycle: " + " -> ".join(found))
            break
    print(*complaints or ["layers hold"], sep="\n")
    return bool(complaints)


sys.exit(main())

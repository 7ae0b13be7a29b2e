#!/usr/bin/env python3
"""Fails when a module includes what it did not declare, or another module's impl/ folder,
or when src/CMakeLists.txt does not list the modules in the order of their needs.

The truth is each src/*/CMakeLists.txt: `module(contribution base law registry)`.
A module may include itself and what it needs, directly; needs form no cycle.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
INCLUDE = re.compile(r'^\s*#\s*include\s+"(\w+)/([^"]+)"', re.M)
MODULE = re.compile(r"^module\((\w+)\s*([^)]*)\)", re.M)
LISTED = re.compile(r"^add_subdirectory\((\w+)\)", re.M)


def declared(src):
    needs = {}
    for file in sorted(src.glob("*/CMakeLists.txt")):
        for name, words in MODULE.findall(file.read_text()):
            needs[name] = {w for w in words.split() if "::" not in w}
    return needs


def cycle(needs, name, path=()):
    if name in path:
        return path[path.index(name):] + (name,)
    return next(filter(None, (cycle(needs, n, path + (name,)) for n in sorted(needs.get(name, ())))), None)


def include_faults(src, needs):
    for file in sorted(p for p in src.rglob("*") if p.suffix in {".h", ".cpp"}):
        module = file.relative_to(src).parts[0]
        for target, header in INCLUDE.findall(file.read_text()):
            if target == module or target not in needs:
                continue
            if target not in needs.get(module, ()):
                yield f"{file}: {module} does not declare that it needs {target}"
            if header.startswith("impl/"):
                yield f"{file}: {target}/{header} is private to {target}"


def order_faults(src, needs):
    listed = LISTED.findall((src / "CMakeLists.txt").read_text())
    for name in sorted(needs.keys() - set(listed)):
        yield f"src/CMakeLists.txt does not list {name}"
    for name in listed:
        above = set(listed[:listed.index(name)])
        for need in sorted(needs.get(name, set()) - above):
            yield f"src/CMakeLists.txt: {name} needs {need}, which is not listed above it"


def complaints(src):
    needs = declared(src)
    found = list(include_faults(src, needs)) + list(order_faults(src, needs))
    cycles = filter(None, (cycle(needs, name) for name in needs))
    return found + ["cycle: " + " -> ".join(c) for c in list(cycles)[:1]]


if __name__ == "__main__":
    found = complaints(ROOT / "src")
    print(*found or ["layers hold"], sep="\n")
    sys.exit(bool(found))

#!/usr/bin/env python3
"""Prints how many tests passed and failed in a folder of JUnit files, as GoogleTest and Vitest write them.

Skipped tests count as neither. Prints `PASSED FAILED`.
"""
import pathlib
import sys
import xml.etree.ElementTree as xml


def outcome(case):
    if case.find("failure") is not None or case.find("error") is not None:
        return "failed"
    if case.find("skipped") is not None or case.get("status") == "notrun":
        return "skipped"
    return "passed"


def outcomes_of(file):
    try:
        return [outcome(case) for case in xml.parse(file).iter("testcase")]
    except xml.ParseError:
        return ["failed"]  # its writer broke off


def counted(folder):
    outcomes = [each for file in sorted(folder.glob("*.xml")) for each in outcomes_of(file)]
    return outcomes.count("passed"), outcomes.count("failed")


if __name__ == "__main__":
    print(*counted(pathlib.Path(sys.argv[1])))

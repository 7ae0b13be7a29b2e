import datetime
import json
import pathlib
import tempfile
import unittest

import law_coverage


class LawCoverage(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)

    def test_knows_each_period_but_gaps(self):
        (self.root / "wage.toml").write_text(
            "[chapter]\norder = 1\n[wage]\n[[wage.value]]\nfrom = 2020-01-01\nis = 1\n"
            "[[wage.value]]\nfrom = 2021-01-01\nmissing = { vi = 'a', en = 'a' }\n")
        self.assertEqual(law_coverage.periods(self.root), [("wage", "wage", "2020-01-01")])

    def test_reads_what_the_steps_used_at_any_depth(self):
        steps = [{"parameters": [{"id": "a", "from": "2020-01-01"}],
                  "steps": [{"steps": [{"parameters": [{"id": "b", "from": "2021-01-01"}]}]}]}, {}]
        self.assertEqual(set(law_coverage.reached(steps)), {("a", "2020-01-01"), ("b", "2021-01-01")})

    def test_counts_parameters_and_periods_by_chapter(self):
        rows = law_coverage.chapter_rows([("x", "a", "1"), ("x", "a", "2"), ("x", "b", "1"), ("y", "c", "1")],
                                         {("a", "2"), ("c", "1")})
        self.assertEqual(rows, [("x", 2, 1, 3, 1), ("y", 1, 1, 1, 1), ("all", 3, 2, 4, 2)])

    def test_finds_the_refusals_of_a_form(self):
        text = 'refuse("a", {.code = "calc/order"}); f({.code = people ? "calc/contradiction" : "calc/required"});'
        self.assertEqual(law_coverage.refusals_written(text), {"calc/order", "calc/contradiction", "calc/required"})

    def test_finds_the_file_of_each_topic(self):
        (self.root / "src" / "calc").mkdir(parents=True)
        (self.root / "src" / "calc" / "a_topic.cpp").write_text(
            'const Topic a = Calculation<A, B>::topic<&law::a<law::Trace>>(\n    "a-b", {"x", "y"});')
        self.assertEqual(set(law_coverage.topic_sources(self.root)), {"a-b"})

    def test_writes_days_of_cases_as_the_program_reads_them(self):
        self.assertEqual(json.dumps({"on": datetime.date(2026, 1, 1)}, default=law_coverage.as_json), '{"on": "2026-01-01"}')


if __name__ == "__main__":
    unittest.main()

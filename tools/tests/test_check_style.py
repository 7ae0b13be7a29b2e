import pathlib
import tempfile
import unittest
from unittest import mock

import check_style


class CheckStyle(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.paths = []
        self.write("src/base/README.md", "# base\n")

    def write(self, name, text):
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        self.paths.append(pathlib.Path(name))

    def found(self):
        return check_style.complaints(self.root, self.paths)

    def complains_of(self, words):
        found = self.found()
        self.assertEqual(len(found), 1, found)
        self.assertIn(words, found[0])

    def holds(self):
        self.assertEqual(self.found(), [])

    def test_a_file_at_the_limit_holds(self):
        self.write("src/base/a.cpp", "x\n" * 500)
        self.holds()

    def test_refuses_a_long_file(self):
        self.write("tools/a.py", "x\n" * 501)
        self.complains_of("501 lines")

    def test_passes_over_generated_files(self):
        self.write("web/src/api.ts", "// generated from docs/openapi.yaml\n" + "x\n" * 501)
        self.holds()

    def test_counts_columns_in_characters(self):
        self.write("src/base/a.cpp", "// " + "ế" * 97 + "\n")
        self.holds()
        self.write("src/base/b.cpp", "\n// " + "ế" * 98 + "\n")
        self.complains_of("b.cpp:2: 101 columns")

    def test_refuses_leftovers_anywhere(self):
        self.write("docs/plan.md", "one\nTODO: two\n")
        self.complains_of("docs/plan.md:2: TODO")

    def test_refuses_banned_words_in_code_only(self):
        self.write("src/base/a.cpp", '// stoi\n/* strtod */ auto s = "tolower(";\nR"x(sleep_for)x";\n')
        self.holds()
        self.write("tests/support/b.cpp", "\nauto n = std::stoi(s);\n")
        self.complains_of("b.cpp:2: stoi")

    def test_names_every_banned_word(self):
        for code in ("strtod(s)", "std::tolower (c)", "std::this_thread::sleep_for(x)", "std::cout << 1",
                     "s, soci::use(std::string(name))", "s, soci::use(a ? b : c)"):
            with self.subTest(code):
                self.paths = self.paths[:1]
                self.write("src/base/a.cpp", code + ";\n")
                self.complains_of("a.cpp:1")

    def test_a_name_may_be_bound_to_a_statement(self):
        self.write("src/base/a.cpp", "sql << text, soci::use(name), soci::use(step.number), soci::into(rows);\n")
        self.holds()

    def test_lets_the_command_line_write(self):
        self.write("src/cli/README.md", "# cli\n")
        self.write("src/cli/main.cpp", "std::cout << 1;\n")
        self.holds()

    def test_refuses_floats(self):
        self.write("src/base/a.cpp", "int a;\ndouble b;\n")
        self.complains_of("a.cpp:2: double")

    def test_a_static_assert_may_name_a_float(self):
        self.write("src/base/a.cpp", "static_assert(!std::is_constructible_v<Vnd,\n double>);\n// a double\n")
        self.holds()

    def test_floats_are_allowed_by_name_while_they_are_needed(self):
        with mock.patch.dict(check_style.FLOATS_ALLOWED, {"src/base/a.cpp": "the library takes them"}):
            self.write("src/base/a.cpp", "double a;\n")
            self.holds()
            self.write("src/base/a.cpp", "int a;\n")
            self.assertIn("needs no entry", self.found()[0])

    def test_wants_a_short_readme_in_each_module(self):
        self.write("src/db/session.h", "\n")
        self.complains_of("src/db: no README.md")
        self.write("src/db/README.md", "line\n" * 41)
        self.complains_of("more than one screen")

    def test_wants_each_problem_in_the_catalogue_and_in_use(self):
        self.write("src/base/a.cpp", 'fail({.code = "date/malformed"}); at("csv/empty"); type("text/html");\n')
        self.holds()  # until there is a catalogue
        self.write("data/problems.toml", '["csv/empty"]\nstatus = 422\n')
        self.complains_of("a.cpp:1: date/malformed is not in data/problems.toml")
        self.write("data/problems.toml", '["csv/empty"]\n["date/malformed"]\n["old/gone"]\n')
        self.complains_of("no code of ours says old/gone")

    def test_questions_about_figures_are_no_problems(self):
        self.write("data/problems.toml", '["figure/questions-open"]\nstatus = 422\n')
        self.write("src/base/check.cpp", 'ask({"figure/parts"});\n')
        self.complains_of("no code of ours says figure/questions-open")
        self.write("src/base/gate.cpp", 'return {.code = "figure/questions-open"};\n')
        self.holds()

    def test_codes_in_tests_need_no_catalogue(self):
        self.write("data/problems.toml", "")
        self.write("src/base/a_test.cpp", 'EXPECT_EQ(code, "test/odd");\n')
        self.holds()

    def test_passes_over_pictures(self):
        (self.root / "a.png").write_bytes(b"\x89PNG\xff")
        self.paths.append(pathlib.Path("a.png"))
        self.holds()

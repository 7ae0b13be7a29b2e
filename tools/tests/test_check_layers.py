import pathlib
import tempfile
import unittest

import check_layers


class CheckLayers(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.src = pathlib.Path(folder.name)
        self.write("CMakeLists.txt", "add_subdirectory(base)\nadd_subdirectory(db)\nadd_subdirectory(report)\n")
        self.write("base/CMakeLists.txt", "module(base fmt::fmt)\n")
        self.write("db/CMakeLists.txt", "module(db base)\n")
        self.write("report/CMakeLists.txt", "module(report base\n       db)\n")
        self.write("report/report.cpp", '#include "db/session.h"\n#include "report/impl/page.h"\n')

    def write(self, name, text):
        file = self.src / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def complains_of(self, words):
        found = check_layers.complaints(self.src)
        self.assertEqual(len(found), 1, found)
        self.assertIn(words, found[0])

    def test_what_is_declared_and_in_order_holds(self):
        self.assertEqual(check_layers.complaints(self.src), [])

    def test_refuses_an_undeclared_include(self):
        self.write("db/session.cpp", '#include "report/report.h"\n')
        self.complains_of("db does not declare that it needs report")

    def test_refuses_a_need_of_a_need(self):
        self.write("report/CMakeLists.txt", "module(report db)\n")
        self.write("report/page.cpp", '#  include "base/text.h"\n')
        self.complains_of("report does not declare that it needs base")

    def test_refuses_what_is_private_to_another(self):
        self.write("report/page.cpp", '#include "db/impl/pool.h"\n')
        self.complains_of("db/impl/pool.h is private to db")

    def test_refuses_a_module_above_what_it_needs(self):
        self.write("CMakeLists.txt", "add_subdirectory(db)\nadd_subdirectory(base)\nadd_subdirectory(report)\n")
        self.complains_of("db needs base, which is not listed above it")

    def test_refuses_a_module_that_is_not_listed(self):
        self.write("CMakeLists.txt", "add_subdirectory(base)\nadd_subdirectory(db)\n")
        self.complains_of("does not list report")

    def test_refuses_a_cycle(self):
        self.write("base/CMakeLists.txt", "module(base db)\n")
        self.assertIn("cycle: base -> db -> base", check_layers.complaints(self.src))

import pathlib
import tempfile
import unittest

import count_tests

GOOGLE_TEST = """<testsuites tests="4"><testsuite name="Date">
<testcase name="reads" status="run" result="completed"/>
<testcase name="refuses" status="run" result="completed"><failure message="x"/></testcase>
<testcase name="skips" status="run" result="skipped"><skipped message="no file"/></testcase>
<testcase name="off" status="notrun" result="suppressed"/>
</testsuite></testsuites>"""
VITEST = """<testsuites name="vitest tests"><testsuite name="fmt">
<testcase name="a"/><testcase name="b"/><testcase name="c"><skipped/></testcase></testsuite></testsuites>"""


class CountTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def test_adds_all_files_up(self):
        (self.folder / "base_test.xml").write_text(GOOGLE_TEST)
        (self.folder / "vitest.xml").write_text(VITEST)
        self.assertEqual(count_tests.counted(self.folder), (3, 1))

    def test_a_file_that_breaks_off_has_failed(self):
        (self.folder / "base_test.xml").write_text(GOOGLE_TEST[:90])
        (self.folder / "vitest.xml").write_text("")
        self.assertEqual(count_tests.counted(self.folder), (0, 2))

    def test_counts_nothing_where_nothing_ran(self):
        self.assertEqual(count_tests.counted(self.folder), (0, 0))

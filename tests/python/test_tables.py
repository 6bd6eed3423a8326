"""The recorded tables: fresh, complete against the living libraries, and what stands for names that are not emulated."""
from __future__ import annotations

import os
import sys
import unittest
import warnings

import numpy as np
import torch

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
RECORD = os.path.join(ROOT, "tests", "oracle", "record")
TABLES = os.path.join(ROOT, "src", "python", "tables")
sys.path[:0] = [RECORD]
sys.path.append(os.path.join(ROOT, "src", "python"))  # after site-packages: `torch` here is the real one

import record_tables  # noqa: E402
from _core import absent  # noqa: E402
from tables.names import CONSTANTS, NAMES, REMOVED  # noqa: E402


def text_of(call):
    """The text of the error that a call raises."""
    try:
        call()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None


class Tables(unittest.TestCase):
    """Tables and stand-ins."""

    def test_recording_again_changes_nothing(self):
        self.assertEqual(record_tables.stale(), [])
        made = {"names.py", "np_c.py", "np_functions.py", "torch_functions.py", "torch_sigs.py"}
        self.assertEqual({f for f in os.listdir(TABLES) if f.endswith(".py")} - {"__init__.py"}, made)

    def test_the_tables_stay_small(self):
        size = sum(os.path.getsize(os.path.join(TABLES, f)) for f in os.listdir(TABLES) if f.endswith(".py"))
        self.assertLess(size, 1_500_000)

    def test_no_table_knows_the_machine_it_was_made_on(self):
        for name in os.listdir(TABLES):
            if name.endswith(".py"):
                with open(os.path.join(TABLES, name)) as file:
                    text = file.read()
                self.assertNotRegex(text, r"site-packages|0x[0-9a-f]{6,}|/root/|/home/")

    def test_names_that_the_real_module_lacks_say_what_it_says(self):
        for path, real, names in (
            ("torch", torch, ["foo", "arrange"]), ("numpy", np, ["foo", "float", "int", "object", "product", "NaN", "float_", "alltrue", "in1d"]),
            ("numpy.linalg", np.linalg, ["foo"]), ("torch.nn.functional", torch.nn.functional, ["foo"]),
        ):
            ours = absent.missing(path)
            for name in names:
                with warnings.catch_warnings(record=True) as mine:
                    warnings.simplefilter("always")
                    text = text_of(lambda: ours(name))
                with warnings.catch_warnings(record=True) as theirs:
                    warnings.simplefilter("always")
                    self.assertEqual(text, text_of(lambda: getattr(real, name)))
                self.assertEqual([str(w.message) for w in mine], [str(w.message) for w in theirs])
        self.assertGreater(len(REMOVED["numpy"]), 50)

    def test_names_that_are_not_emulated_refuse_when_used(self):
        space = {"sum": sum}
        added = absent.fill(space, "torch")
        self.assertNotIn("sum", added)
        self.assertIs(space["sum"], sum)
        wanted = "NotImplementedError: torch.hann_window is not emulated here (see the coverage page: /coverage/#torch.hann_window)"
        self.assertEqual(text_of(lambda: space["hann_window"](3)), wanted)
        self.assertIn("torch.CompilationUnit", text_of(lambda: space["CompilationUnit"]()))
        self.assertFalse(isinstance(3, space["CompilationUnit"]))
        self.assertIn("torch.jit.script", text_of(lambda: space["jit"].script(3)))
        self.assertEqual(text_of(lambda: space["jit"].foo), "AttributeError: module 'torch.jit' has no attribute 'foo'")
        self.assertFalse(hasattr(space["jit"], "foo"))
        self.assertIn("torch.hann_window", text_of(lambda: [*space["hann_window"]]))
        for name in NAMES["torch"]["function"].split():
            self.assertIn(name, space)

    def test_members_of_classes_refuse_when_used(self):
        class Tensor:
            def sum(self):
                return 1

        added = absent.fill_class(Tensor, "torch.Tensor")
        self.assertEqual(Tensor().sum(), 1)
        self.assertIn("svd", added)
        self.assertIn("torch.Tensor.svd is not emulated", text_of(lambda: Tensor().svd()))
        self.assertIn("torch.Tensor.is_xla is not emulated", text_of(lambda: Tensor().is_xla))

    def test_constants_are_the_real_ones(self):
        space: dict = {}
        absent.fill(space, "numpy")
        self.assertEqual((space["pi"], space["newaxis"], space["inf"]), (np.pi, None, np.inf))
        self.assertTrue(space["nan"] != space["nan"])
        self.assertIn("pi", CONSTANTS["torch"])


if __name__ == "__main__":
    unittest.main()

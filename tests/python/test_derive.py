"""What a page with `cuda` shows is derived by rules: which cells they touched is known, and no rule means no recording."""

import sys
import unittest
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "content"))

from cells import Cell, Page
from derive import uses_cuda
from derive_cuda import NoRule
from record import apart, record


def recorded(*programs):
    cells = tuple(Cell(f"c{i}", code) for i, code in enumerate(programs))
    return list(apart(record, Page("x", "x.mdx", cells))["cells"].values())


class Derive(unittest.TestCase):
    def test_marks_the_cells_that_a_rule_touched_and_no_other(self):
        cells = recorded("import torch\nprint(torch.ones(1))", 'g = torch.ones(1, device="cuda")', "print(g)", "print(1)")
        self.assertEqual([cell.get("derived", False) for cell in cells], [False, True, True, False])
        self.assertEqual(cells[2]["stdout"], "tensor([1.], device='cuda:0')\n")

    def test_marks_a_question_about_the_machine(self):
        (cell,) = recorded("import torch\nprint(torch.cuda.is_available())")
        self.assertTrue(cell["derived"])
        self.assertEqual(cell["stdout"], "True\n")

    def test_refuses_a_call_without_a_rule_even_when_the_program_catches_it(self):
        program = 'import torch\ntry:\n    torch.randn(2, device="cuda")\nexcept Exception:\n    print("caught")'
        with self.assertRaisesRegex(NoRule, 'x.mdx: cell "c0": no rule derives randn'):
            recorded(program)

    def test_leaves_this_process_without_a_device(self):
        import torch

        recorded("import torch")
        self.assertFalse(torch.cuda.is_available())

    def test_pages_use_cuda_when_they_name_it(self):
        self.assertTrue(uses_cuda("x", 'torch.ones(1, device="cuda")'))
        self.assertTrue(uses_cuda("t.cuda()"))
        self.assertFalse(uses_cuda("barracuda = 1"))


if __name__ == "__main__":
    unittest.main()

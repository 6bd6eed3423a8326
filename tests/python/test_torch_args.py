"""PyTorch's argument errors, ours against the real ones, on random right and wrong calls of every parser."""
from __future__ import annotations

import random
import unittest
import warnings

import torch

import torch_calls as calls
from torch_calls import SIGNATURES, Tensor, torch_args

# record_stream refuses CPU tensors before it parses; the others want objects that a random call cannot make.
SKIP = {"Tensor.record_stream", "Tensor.map_", "Tensor.map2_", "Tensor.set_", "Tensor.resize_", "Tensor.__eq__", "torch.Tensor"}
LEGACY = [
    ((), {"foo": 1}), ((), {"device": 1.5}), ((2, "a"), {}), ((2, 3), {"foo": 1}),
]


class TorchArguments(unittest.TestCase):
    """Texts are compared whole."""

    maxDiff = None

    def setUp(self):
        calls.bind()

    def test_every_parser_accepts_and_refuses_as_pytorch_does(self):
        keys = [k for k in SIGNATURES if k not in SKIP and calls.function(k) is not None]
        self.assertGreater(len(keys), 1300)
        bad, refused = calls.compare(keys, 6, 11)
        self.assertEqual(bad[:5], [], f"{len(bad)} differences")
        self.assertGreater(refused, 2500)

    def test_common_functions_in_depth(self):
        keys = ("torch.add torch.sum torch.max torch.where torch.cat torch.zeros torch.arange torch.full torch.clamp torch.tensor torch.std "
                "Tensor.add Tensor.sum Tensor.view Tensor.to Tensor.reshape Tensor.permute Tensor.numpy Tensor.expand Tensor.max").split()
        bad, _ = calls.compare(keys, 150, 12)
        self.assertEqual(bad[:5], [], f"{len(bad)} differences")

    def test_a_remembered_form_gives_what_the_first_parse_gave(self):
        rng = random.Random(5)
        for key in SIGNATURES:
            for _ in range(4):
                args, kwargs = calls.random_call(key, rng)
                try:
                    again = torch_args.parse(key, tuple(args), kwargs)
                except Exception:
                    continue
                fresh = torch_args.Parser(key, [str(s) for s in _sources(key)])
                self.assertEqual(fresh(tuple(args), kwargs), again, key)

    def test_patterns_follow_the_boundary(self):
        t = Tensor(torch.ones(2, 3))
        rows = [
            ("torch.sum", (t, 1), {"keepdim": True}, ("input:t,dim:I,keepdim:b", [7, "1", True])),
            ("Tensor.add", (t, 2), {"alpha": 2.5}, ("input:t,other:Si,alpha:Sf", [7, 2, 2.5])),
            ("Tensor.view", (t, 3, -1), {}, ("input:t,size:I", [7, "3,-1"])),
            ("torch.where", (t, 1, t), {}, ("condition:t,input:Si,other:t", [7, 1, 7])),
            ("torch.cat", ([t, t],), {"axis": 0}, ("tensors:T,dim:i", ["7,7", 0])),
            ("torch.zeros", ((2,),), {"dtype": torch.int8, "device": "cpu", "layout": torch.strided}, ("size:I,dtype:d,device:v", ["2", "int8", "cpu"])),
            ("torch.zeros", (2,), {"dtype": float}, ("size:I,dtype:d", ["2", "float64"])),
            ("torch.full", ((), 1 + 2j), {}, ("size:I,fill_value:Sc", ["", "1.0,2.0"])),
            ("torch.clamp", (t,), {"min": None, "max": 3}, ("input:t,max:Si", [7, 3])),
        ]
        for key, args, kwargs, expected in rows:
            for _ in range(2):  # the second time from memory
                self.assertEqual(torch_args.parse(key, args, kwargs), expected, key)

    def test_the_deprecation_warning_comes_once_and_with_pytorchs_text(self):
        ours = []
        torch_args.bind(warn=lambda category, message: ours.append(message))
        torch_args.reset()
        t = Tensor(torch.ones(2))
        for _ in range(2):
            torch_args.parse("torch.addcmul", (t, 2, t, t), {})
        self.assertEqual(len(ours), 1)
        with warnings.catch_warnings(record=True) as real:
            warnings.simplefilter("always")
            torch.addcmul(t.real, 2, t.real, t.real)
        for warning in real:  # once per process: another test may have had it
            self.assertEqual(ours[0], str(warning.message))

    def test_the_legacy_constructor_lists_what_pytorch_lists(self):
        for args, kwargs in LEGACY:
            with self.assertRaises(TypeError) as real:
                torch.Tensor(*args, **kwargs)
            with self.assertRaises(TypeError) as ours:
                torch_args.parse("torch.Tensor", args, kwargs)
            self.assertEqual(str(ours.exception), str(real.exception))


def _sources(key):
    name = key.rsplit(".", 1)[1]
    text = SIGNATURES[key]
    return [row if row[0] != "(" else name + row for row in text.split("\n")] if text else []


if __name__ == "__main__":
    unittest.main()

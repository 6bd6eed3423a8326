"""Functions that PyTorch writes in Python: our copies refuse wrong calls with the same words, and forward what was given."""
from __future__ import annotations

import os
import sys
import unittest
import warnings

import torch
import torch.nn.utils.parametrizations
import torch.nn.utils.rnn

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
sys.path.append(os.path.join(ROOT, "src", "python"))  # after site-packages: `torch` here is the real one

from _core import given  # noqa: E402
from tables.torch_functions import CLASS_SIGNATURES, FUNCTIONS  # noqa: E402

# These do something to the process or the disk when a call is accepted.
SKIP = ("torch.cuda", "torch.testing", "torch.func", "torch.overrides", "torch.utils", "torch.compile", "torch.save", "torch.load")


def real(key):
    """The real function of a key."""
    found = torch
    for part in key.removeprefix("torch.").split("."):
        found = getattr(found, part)
    return found


def text(function, args, kwargs):
    """What a wrong call says."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            function(*args, **kwargs)
        except Exception as error:
            return f"{type(error).__name__}: {error}"
    return ""


class TorchFunctions(unittest.TestCase):
    """Signatures as CPython words them."""

    def setUp(self):
        self.seen = []
        for prefix in ("torch", "Tensor"):
            given.forward(prefix, lambda key, bound: self.seen.append((key, bound)))

    def test_wrong_calls_say_what_pytorch_says(self):
        compared = 0
        for key, function in FUNCTIONS.items():
            if key.startswith(SKIP):
                continue
            pool = "max_pool" in key  # with many arguments the real one is dispatched to another name
            for args, kwargs in (((), {"zzz": 1}), ((), {}), *([] if pool else [((1,) * 25, {})])):
                ours = text(function, args, kwargs)
                if ours:
                    compared += 1
                    self.assertEqual(ours, text(real(key), args, kwargs), key)
        self.assertGreater(compared, 600)

    def test_only_given_arguments_are_forwarded(self):
        FUNCTIONS["torch.nn.functional.softmax"](1, dim=0, dtype=None)
        FUNCTIONS["Tensor.split"](1, 2)
        FUNCTIONS["torch.einsum"]("ij", 3)
        self.assertEqual(self.seen, [
            ("torch.nn.functional.softmax", {"input": 1, "dim": 0}), ("Tensor.split", {"self": 1, "split_size": 2}),
            ("torch.einsum", {"args": ("ij", 3)}),
        ])

    def test_classes_have_their_signatures(self):
        self.assertEqual(CLASS_SIGNATURES["torch.nn.Linear"], "(in_features, out_features, bias=True, device=None, dtype=None)")
        self.assertIn("torch.optim.AdamW", CLASS_SIGNATURES)


if __name__ == "__main__":
    unittest.main()

"""torch.nn.utils.rnn: sequences of unequal length."""

import torch
from _core import absent


def pad_sequence(sequences, batch_first=False, padding_value=0.0, padding_side="right"):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.utils.rnn.pad_sequence.html"""
    if padding_side not in ("left", "right"):
        raise RuntimeError(f"padding_side must be either \"right\" or \"left\", got {padding_side}")
    sequences = list(sequences)
    longest = max(s.size(0) for s in sequences)
    out = torch.full((len(sequences), longest, *sequences[0].shape[1:]), padding_value, dtype=sequences[0].dtype)
    for k, s in enumerate(sequences):
        n = s.size(0)
        out[k, slice(0, n) if padding_side == "right" else slice(longest - n, longest)] = s
    return out if batch_first else out.transpose(0, 1).contiguous()


def unpad_sequence(padded_sequences, lengths, batch_first=False):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.utils.rnn.unpad_sequence.html"""
    rows = padded_sequences if batch_first else padded_sequences.transpose(0, 1)
    return [row[: int(n)] for row, n in zip(rows, lengths)]


absent.fill(globals(), "torch.nn.utils.rnn")

"""Recurrent layers, step by step over the library's own operations (a step is two linear maps and the gates)."""

import math

import torch

from .. import functional as F
from .. import init
from ..._warn import warn
from ..parameter import Parameter
from ._options import given
from .module import Module


def _tanh_step(gates_x, gates_h, state):
    h = torch.tanh(gates_x + gates_h)
    return h, (h,)


def _relu_step(gates_x, gates_h, state):
    h = torch.relu(gates_x + gates_h)
    return h, (h,)


def _gru_step(gates_x, gates_h, state):
    (h,) = state
    xr, xz, xn = gates_x.chunk(3, -1)
    hr, hz, hn = gates_h.chunk(3, -1)
    r, z = torch.sigmoid(hr + xr), torch.sigmoid(hz + xz)
    n = torch.tanh(xn + hn * r)
    h = (h - n) * z + n
    return h, (h,)


def _lstm_step(gates_x, gates_h, state):
    i, f, g, o = (gates_h + gates_x).chunk(4, -1)
    c = torch.sigmoid(f) * state[1] + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, (h, c)


_STEPS = {"RNN_TANH": (_tanh_step, 1), "RNN_RELU": (_relu_step, 1), "GRU": (_gru_step, 3), "LSTM": (_lstm_step, 4)}


class RNNBase(Module):
    """What RNN, LSTM and GRU share; https://docs.pytorch.org/docs/2.13/generated/torch.nn.RNNBase.html"""

    def __init__(self, mode, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0, bidirectional=False, proj_size=0, device=None, dtype=None):
        super().__init__()
        if proj_size:
            raise NotImplementedError("torch.nn.LSTM(proj_size=…) is not emulated here (see the coverage page)")
        self.mode, self.input_size, self.hidden_size, self.num_layers = mode, input_size, hidden_size, num_layers
        self.bias, self.batch_first, self.dropout, self.bidirectional, self.proj_size = bias, batch_first, float(dropout), bidirectional, proj_size
        if isinstance(dropout, bool) or not isinstance(dropout, (int, float)) or not 0 <= dropout <= 1:
            raise ValueError(
                "dropout should be a number in range [0, 1] representing the probability of an element being zeroed")
        if dropout > 0 and num_layers == 1:
            warn(
                "dropout option adds dropout after all but last recurrent layer, so non-zero dropout expects num_layers greater than 1, "
                f"but got dropout={dropout} and num_layers={num_layers}")
        if not isinstance(hidden_size, int):
            raise TypeError(f"hidden_size should be of type int, got: {type(hidden_size).__name__}")
        if hidden_size <= 0:
            raise ValueError("hidden_size must be greater than zero")
        if num_layers <= 0:
            raise ValueError("num_layers must be greater than zero")
        directions = 2 if bidirectional else 1
        gates = _STEPS[mode][1] * hidden_size
        options = given(device, dtype)
        for layer in range(num_layers):
            for tail in ("", "_reverse")[:directions]:
                width = input_size if layer == 0 else hidden_size * directions
                setattr(self, f"weight_ih_l{layer}{tail}", Parameter(torch.empty((gates, width), **options)))
                setattr(self, f"weight_hh_l{layer}{tail}", Parameter(torch.empty((gates, hidden_size), **options)))
                if bias:
                    setattr(self, f"bias_ih_l{layer}{tail}", Parameter(torch.empty(gates, **options)))
                    setattr(self, f"bias_hh_l{layer}{tail}", Parameter(torch.empty(gates, **options)))
        self.reset_parameters()

    def reset_parameters(self):
        bound = 1.0 / math.sqrt(self.hidden_size)
        for weight in self.parameters():
            init.uniform_(weight, -bound, bound)

    def flatten_parameters(self):
        """Nothing to flatten here."""

    def extra_repr(self):
        out = f"{self.input_size}, {self.hidden_size}"
        for name, default in (("num_layers", 1), ("bias", True), ("batch_first", False), ("dropout", 0), ("bidirectional", False)):
            if getattr(self, name) != default:
                out += f", {name}={getattr(self, name)}"
        return out

    def _check(self, input, states, batch):
        if input.size(-1) != self.input_size:
            raise RuntimeError(f"input.size(-1) must be equal to input_size. Expected {self.input_size}, got {input.size(-1)}")
        wanted = (self.num_layers * (2 if self.bidirectional else 1), batch, self.hidden_size)
        for k, h in enumerate(states):
            if tuple(h.size()) != wanted:
                name = "hidden" if self.mode != "LSTM" else f"hidden[{k}]"
                raise RuntimeError(f"Expected {name} size {wanted}, got {list(h.size())}")

    def _run(self, input, states):
        """(time, batch, features) and the states of all layers → outputs and last states."""
        step, _ = _STEPS[self.mode]
        last = [[] for _ in states]
        at = 0
        for layer in range(self.num_layers):
            outs = []
            for tail in ("", "_reverse") if self.bidirectional else ("",):
                w_ih, w_hh = getattr(self, f"weight_ih_l{layer}{tail}"), getattr(self, f"weight_hh_l{layer}{tail}")
                b_ih, b_hh = (getattr(self, f"bias_ih_l{layer}{tail}"), getattr(self, f"bias_hh_l{layer}{tail}")) if self.bias else (None, None)
                state = tuple(h[at] for h in states)
                steps = F.linear(input, w_ih, b_ih).unbind(0)
                ys = []
                for x in reversed(steps) if tail else steps:
                    y, state = step(x, F.linear(state[0], w_hh, b_hh), state)
                    ys.append(y)
                outs.append(torch.stack(ys[::-1] if tail else ys))
                for kept, h in zip(last, state):
                    kept.append(h)
                at += 1
            input = torch.cat(outs, -1) if len(outs) > 1 else outs[0]
            if self.dropout and self.training and layer < self.num_layers - 1:
                input = F.dropout(input, self.dropout, True)
        return input, [torch.stack(hs) for hs in last]

    def forward(self, input, hx=None):
        if input.dim() not in (2, 3):
            raise ValueError(f"{self._get_name()}: Expected input to be 2D or 3D, got {input.dim()}D instead")
        alone = input.dim() == 2
        if alone:
            input = input.unsqueeze(1)
        elif self.batch_first:
            input = input.transpose(0, 1)
        count = 2 if self.mode == "LSTM" else 1
        if hx is None:
            shape = (self.num_layers * (2 if self.bidirectional else 1), input.size(1), self.hidden_size)
            states = [torch.zeros(shape, dtype=input.dtype, device=input.device)] * count
        else:
            states = list(hx) if count == 2 else [hx]
            if alone:
                states = [h.unsqueeze(1) for h in states]
        self._check(input, states, input.size(1))
        output, last = self._run(input, states)
        if alone:
            output, last = output.squeeze(1), [h.squeeze(1) for h in last]
        elif self.batch_first:
            output = output.transpose(0, 1)
        return output, tuple(last) if count == 2 else last[0]


class RNN(RNNBase):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.RNN.html"""

    def __init__(self, input_size, hidden_size, num_layers=1, nonlinearity="tanh", bias=True, batch_first=False, dropout=0.0, bidirectional=False, device=None, dtype=None):
        if nonlinearity not in ("tanh", "relu"):
            raise ValueError(f"Unknown nonlinearity '{nonlinearity}'. Select from 'tanh' or 'relu'.")
        super().__init__("RNN_" + nonlinearity.upper(), input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional, device=device, dtype=dtype)
        self.nonlinearity = nonlinearity


class LSTM(RNNBase):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.LSTM.html"""

    def __init__(self, *args, **kwargs):
        super().__init__("LSTM", *args, **kwargs)


class GRU(RNNBase):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.GRU.html"""

    def __init__(self, *args, **kwargs):
        super().__init__("GRU", *args, **kwargs)


class RNNCellBase(Module):
    """One step with its own weights."""

    def _setup(self, mode, input_size, hidden_size, bias, device, dtype):
        Module.__init__(self)
        self.input_size, self.hidden_size, self.bias, self._mode = input_size, hidden_size, bias, mode
        options = given(device, dtype)
        gates = _STEPS[mode][1] * hidden_size
        self.weight_ih = Parameter(torch.empty((gates, input_size), **options))
        self.weight_hh = Parameter(torch.empty((gates, hidden_size), **options))
        self.register_parameter("bias_ih", Parameter(torch.empty(gates, **options)) if bias else None)
        self.register_parameter("bias_hh", Parameter(torch.empty(gates, **options)) if bias else None)
        self.reset_parameters()

    def reset_parameters(self):
        bound = 1.0 / math.sqrt(self.hidden_size) if self.hidden_size > 0 else 0
        for weight in self.parameters():
            init.uniform_(weight, -bound, bound)

    def extra_repr(self):
        out = f"{self.input_size}, {self.hidden_size}" + ("" if self.bias is True else f", bias={self.bias}")
        mode = getattr(self, "nonlinearity", "tanh")
        return out + ("" if mode == "tanh" else f", nonlinearity={mode}")

    def forward(self, input, hx=None):
        if input.dim() not in (1, 2):
            raise ValueError(f"{self._get_name()}: Expected input to be 1D or 2D, got {input.dim()}D instead")
        alone = input.dim() == 1
        x = input.unsqueeze(0) if alone else input
        count = 2 if self._mode == "LSTM" else 1
        if hx is None:
            states = (torch.zeros(x.size(0), self.hidden_size, dtype=x.dtype, device=x.device),) * count
        else:
            states = tuple(h.unsqueeze(0) if alone else h for h in (hx if count == 2 else (hx,)))
        _, states = _STEPS[self._mode][0](F.linear(x, self.weight_ih, self.bias_ih), F.linear(states[0], self.weight_hh, self.bias_hh), states)
        states = tuple(h.squeeze(0) for h in states) if alone else states
        return states if count == 2 else states[0]


class RNNCell(RNNCellBase):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.RNNCell.html"""

    def __init__(self, input_size, hidden_size, bias=True, nonlinearity="tanh", device=None, dtype=None):
        self._setup("RNN_" + nonlinearity.upper(), input_size, hidden_size, bias, device, dtype)
        self.nonlinearity = nonlinearity


class LSTMCell(RNNCellBase):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.LSTMCell.html"""

    def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None):
        self._setup("LSTM", input_size, hidden_size, bias, device, dtype)


class GRUCell(RNNCellBase):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.GRUCell.html"""

    def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None):
        self._setup("GRU", input_size, hidden_size, bias, device, dtype)

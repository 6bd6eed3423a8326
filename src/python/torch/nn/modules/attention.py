"""Multi-head attention, over the library's own operations. https://docs.pytorch.org/docs/2.13/generated/torch.nn.MultiheadAttention.html"""

import math

import torch

from .. import functional as F
from .. import init
from ..._warn import warn
from ..parameter import Parameter
from ._options import given
from .linear import NonDynamicallyQuantizableLinear
from .module import Module


def _float_mask(mask, name, dtype, other=None, other_name="", check_other=True):
    """A boolean mask as numbers to add: minus infinity where it is True."""
    if mask is None:
        return None
    if mask.dtype != torch.bool and not torch.is_floating_point(mask):
        raise AssertionError(f"only bool and floating types of {name} are supported")
    if check_other and other is not None and mask.dtype != other:
        warn(f"Support for mismatched {name} and {other_name} is deprecated. Use same type for both instead.")
    if torch.is_floating_point(mask):
        return mask
    return torch.zeros_like(mask, dtype=dtype).masked_fill_(mask, float("-inf"))


def _check_ranks(query, key, value, padding, mask, heads):
    """Whether the input is batched; the assertions are PyTorch's."""
    if query.dim() not in (2, 3):
        raise AssertionError(
            f"query should be unbatched 2D or batched 3D tensor but received {query.dim()}-D query tensor")
    batched = query.dim() == 3
    word, rank = ("batched (3-D)", 3) if batched else ("unbatched (2-D)", 2)
    if key.dim() != rank or value.dim() != rank:
        raise AssertionError(
            f"For {word} `query`, expected `key` and `value` to be {rank}-D but found {key.dim()}-D and {value.dim()}-D tensors respectively")
    if padding is not None and padding.dim() != rank - 1:
        raise AssertionError(
            f"For {word} `query`, expected `key_padding_mask` to be `None` or {rank - 1}-D but found {padding.dim()}-D tensor instead")
    if mask is not None and mask.dim() not in (2, 3):
        raise AssertionError(
            f"For {word} `query`, expected `attn_mask` to be `None`, 2-D or 3-D but found {mask.dim()}-D tensor instead")
    return batched


def _wide_mask(mask, shape, batch):
    """The mask with three dimensions, and the errors of wrong sizes."""
    if mask.dim() == 2:
        if mask.shape != shape:
            raise RuntimeError(f"The shape of the 2D attn_mask is {mask.shape}, but should be {shape}.")
        return mask.unsqueeze(0)
    if mask.shape != (batch, *shape):
        raise RuntimeError(f"The shape of the 3D attn_mask is {mask.shape}, but should be {(batch, *shape)}.")
    return mask


class MultiheadAttention(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.MultiheadAttention.html"""

    def __init__(self, embed_dim, num_heads, dropout=0.0, bias=True, add_bias_kv=False, add_zero_attn=False, kdim=None, vdim=None, batch_first=False, device=None, dtype=None):
        if embed_dim <= 0 or num_heads <= 0:
            raise ValueError(f"embed_dim and num_heads must be greater than 0, got embed_dim={embed_dim} and num_heads={num_heads} instead")
        if add_bias_kv or add_zero_attn:
            raise NotImplementedError("torch.nn.MultiheadAttention(add_bias_kv=…, add_zero_attn=…) is not emulated here (see the coverage page)")
        options = given(device, dtype)
        super().__init__()
        self.embed_dim = embed_dim
        self.kdim = embed_dim if kdim is None else kdim
        self.vdim = embed_dim if vdim is None else vdim
        self._qkv_same_embed_dim = self.kdim == embed_dim and self.vdim == embed_dim
        self.num_heads, self.dropout, self.batch_first = num_heads, dropout, batch_first
        self.head_dim = embed_dim // num_heads
        if self.head_dim * num_heads != embed_dim:
            raise AssertionError("embed_dim must be divisible by num_heads")
        if self._qkv_same_embed_dim:
            self.in_proj_weight = Parameter(torch.empty((3 * embed_dim, embed_dim), **options))
            for name in ("q", "k", "v"):
                self.register_parameter(f"{name}_proj_weight", None)
        else:
            for name, width in (("q", embed_dim), ("k", self.kdim), ("v", self.vdim)):
                setattr(self, f"{name}_proj_weight", Parameter(torch.empty((embed_dim, width), **options)))
            self.register_parameter("in_proj_weight", None)
        if bias:
            self.in_proj_bias = Parameter(torch.empty(3 * embed_dim, **options))
        else:
            self.register_parameter("in_proj_bias", None)
        self.out_proj = NonDynamicallyQuantizableLinear(embed_dim, embed_dim, bias=bias, **options)
        self.bias_k = self.bias_v = None
        self.add_zero_attn = add_zero_attn
        self._reset_parameters()

    def _reset_parameters(self):
        if self._qkv_same_embed_dim:
            init.xavier_uniform_(self.in_proj_weight)
        else:
            for name in ("q", "k", "v"):
                init.xavier_uniform_(getattr(self, f"{name}_proj_weight"))
        if self.in_proj_bias is not None:
            init.constant_(self.in_proj_bias, 0.0)
            init.constant_(self.out_proj.bias, 0.0)

    def _projected(self, query, key, value):
        weight, bias = self.in_proj_weight, self.in_proj_bias
        biases = (None, None, None) if bias is None else bias.chunk(3)
        if weight is None:
            weights = (self.q_proj_weight, self.k_proj_weight, self.v_proj_weight)
        elif query is key and key is value:
            out = F.linear(query, weight, bias)
            return out.unflatten(-1, (3, query.size(-1))).unsqueeze(0).transpose(0, -2).squeeze(-2).contiguous().unbind(0)
        else:
            weights = weight.chunk(3)
        return tuple(F.linear(x, w, b) for x, w, b in zip((query, key, value), weights, biases))

    def forward(self, query, key, value, key_padding_mask=None, need_weights=True, attn_mask=None, average_attn_weights=True, is_causal=False):
        batched = _check_ranks(query, key, value, key_padding_mask, attn_mask, self.num_heads)
        if self.batch_first and batched:
            if query is key and key is value:
                query = key = value = query.transpose(1, 0)
            else:
                query, key, value = (x.transpose(1, 0) for x in (query, key, value))
        if not batched:
            same = query is key and key is value
            query, key, value = (x.unsqueeze(1) for x in (query, key, value))
            if same:
                key = value = query
            if key_padding_mask is not None:
                key_padding_mask = key_padding_mask.unsqueeze(0)
        out, weights = self._attend(query, key, value, key_padding_mask, need_weights, attn_mask, average_attn_weights, is_causal)
        if not batched:
            out = out.squeeze(1)
            weights = None if weights is None else weights.squeeze(0)
        return (out.transpose(1, 0) if self.batch_first and batched else out), weights

    def _attend(self, query, key, value, padding, need_weights, mask, average, is_causal):
        length, batch, width = query.shape
        heads = self.num_heads
        padding = _float_mask(padding, "key_padding_mask", query.dtype, None if mask is None else mask.dtype, "attn_mask")
        if is_causal and mask is None:
            raise RuntimeError(
                "Need attn_mask if specifying the is_causal hint. You may use the Transformer module method "
                "`generate_square_subsequent_mask` to create this mask.")
        if is_causal and padding is None and not need_weights:
            mask = None
        else:
            mask = _float_mask(mask, "attn_mask", query.dtype, check_other=False)
            is_causal = is_causal and padding is None
        if width != self.embed_dim:
            raise AssertionError(f"was expecting embedding dimension of {self.embed_dim}, but got {width}")
        if self._qkv_same_embed_dim:
            if key.shape != value.shape:
                raise AssertionError(f"key shape {key.shape} does not match value shape {value.shape}")
        elif key.shape[:2] != value.shape[:2]:
            raise AssertionError(f"key's sequence and batch dims {key.shape[:2]} do not match value's {value.shape[:2]}")
        q, k, v = self._projected(query, key, value)
        source = k.shape[0]
        if mask is not None:
            mask = _wide_mask(mask, (length, source), batch * heads)
        q, k, v = (x.view(x.shape[0], batch * heads, self.head_dim).transpose(0, 1) for x in (q, k, v))
        if padding is not None:
            padding = padding.view(batch, 1, 1, source).expand(-1, heads, -1, -1).reshape(batch * heads, 1, source)
            mask = padding if mask is None else mask + padding
        dropout = self.dropout if self.training else 0.0
        if not need_weights:
            return self._by_kernel(q, k, v, mask, dropout, is_causal, length, batch), None
        scaled = q * math.sqrt(1.0 / float(self.head_dim))
        turned = k.transpose(-2, -1)
        weights = F.softmax(torch.bmm(scaled, turned) if mask is None else torch.baddbmm(mask, scaled, turned), dim=-1)
        if dropout > 0.0:
            weights = F.dropout(weights, p=dropout)
        out = torch.bmm(weights, v).transpose(0, 1).reshape(length * batch, width)
        out = F.linear(out, self.out_proj.weight, self.out_proj.bias)
        weights = weights.view(batch, heads, length, source)
        return out.view(length, batch, out.size(1)), weights.mean(dim=1) if average else weights

    def _by_kernel(self, q, k, v, mask, dropout, is_causal, length, batch):
        source = k.shape[1]
        if mask is not None:
            mask = mask.unsqueeze(0) if mask.size(0) == 1 and mask.dim() == 3 else mask.view(batch, self.num_heads, -1, source)
        q, k, v = (x.view(batch, self.num_heads, x.shape[1], self.head_dim) for x in (q, k, v))
        out = F.scaled_dot_product_attention(q, k, v, mask, dropout, is_causal)
        out = out.permute(2, 0, 1, 3).contiguous().view(batch * length, self.embed_dim)
        out = F.linear(out, self.out_proj.weight, self.out_proj.bias)
        return out.view(length, batch, out.size(1))

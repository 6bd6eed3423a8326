"""MultiheadAttention: projections, scaled dot products of the heads, and the way back. The arithmetic is of torch functions."""

import math

from ..parameter import Parameter
from .linear import NonDynamicallyQuantizableLinear
from .module import Module


class MultiheadAttention(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.MultiheadAttention.html"""

    def __init__(self, embed_dim, num_heads, dropout=0.0, bias=True, add_bias_kv=False, add_zero_attn=False, kdim=None, vdim=None,
                 batch_first=False, device=None, dtype=None):
        from ... import empty
        from .. import init

        if embed_dim <= 0 or num_heads <= 0:
            raise ValueError(f"embed_dim and num_heads must be greater than 0, got embed_dim={embed_dim} and num_heads={num_heads} instead")
        if add_bias_kv or add_zero_attn or kdim not in (None, embed_dim) or vdim not in (None, embed_dim):
            raise NotImplementedError("torch.nn.MultiheadAttention(add_bias_kv=…, add_zero_attn=…, kdim=…, vdim=…) is not emulated here (see the coverage page)")
        super().__init__()
        self.embed_dim, self.num_heads, self.dropout, self.batch_first = embed_dim, num_heads, dropout, batch_first
        self.kdim = self.vdim = embed_dim
        self._qkv_same_embed_dim = True
        self.head_dim = embed_dim // num_heads
        if self.head_dim * num_heads != embed_dim:
            raise AssertionError("embed_dim must be divisible by num_heads")
        options = {"device": device, "dtype": dtype}
        self.in_proj_weight = Parameter(empty((3 * embed_dim, embed_dim), **options))
        self.register_parameter("q_proj_weight", None)
        self.register_parameter("k_proj_weight", None)
        self.register_parameter("v_proj_weight", None)
        if bias:
            self.in_proj_bias = Parameter(empty(3 * embed_dim, **options))
        else:
            self.register_parameter("in_proj_bias", None)
        self.out_proj = NonDynamicallyQuantizableLinear(embed_dim, embed_dim, bias=bias, **options)
        self.bias_k = self.bias_v = None
        self.add_zero_attn = False
        init.xavier_uniform_(self.in_proj_weight)
        if bias:
            init.constant_(self.in_proj_bias, 0.0)
            init.constant_(self.out_proj.bias, 0.0)

    def forward(self, query, key, value, key_padding_mask=None, need_weights=True, attn_mask=None, average_attn_weights=True, is_causal=False):
        from .. import functional as F

        batched = query.dim() == 3
        if query.dim() not in (2, 3):
            raise AssertionError(f"query should be unbatched 2D or batched 3D tensor but received {query.dim()}-D query tensor")
        q, k, v = (x.unsqueeze(1) if not batched else x.transpose(0, 1) if self.batch_first else x for x in (query, key, value))
        if q.shape[-1] != self.embed_dim:
            raise AssertionError(f"was expecting embedding dimension of {self.embed_dim}, but got {q.shape[-1]}")
        if k.shape[:2] != v.shape[:2]:
            raise AssertionError(f"key's sequence and batch dims {k.shape[:2]} do not match value's {v.shape[:2]}")
        length, n, _ = q.shape
        weights = self.in_proj_weight.chunk(3)
        biases = self.in_proj_bias.chunk(3) if self.in_proj_bias is not None else (None, None, None)
        q, k, v = (F.linear(x, w, b) for x, w, b in zip((q, k, v), weights, biases))
        heads = lambda x: x.contiguous().view(x.shape[0], n * self.num_heads, self.head_dim).transpose(0, 1)  # noqa: E731
        q, k, v = heads(q), heads(k), heads(v)
        scores = (q * math.sqrt(1.0 / self.head_dim)).bmm(k.transpose(-2, -1))
        mask = self._mask(attn_mask, key_padding_mask, n, k.shape[1], q)
        if mask is not None:
            scores = scores + mask
        scores = F.softmax(scores, dim=-1)
        if self.dropout > 0.0 and self.training:
            scores = F.dropout(scores, p=self.dropout)
        out = scores.bmm(v).transpose(0, 1).contiguous().view(length * n, self.embed_dim)
        out = F.linear(out, self.out_proj.weight, self.out_proj.bias).view(length, n, self.embed_dim)
        shown = None
        if need_weights:
            shown = scores.view(n, self.num_heads, length, k.shape[1])
            shown = shown.mean(dim=1) if average_attn_weights else shown
            shown = shown if batched else shown.squeeze(0)
        if not batched:
            return out.squeeze(1), shown
        return (out.transpose(1, 0) if self.batch_first else out), shown

    def _mask(self, attn_mask, key_padding_mask, n, width, like):
        from ... import zeros_like

        def additive(mask):
            if mask.dtype.is_floating_point:
                return mask
            return zeros_like(mask, dtype=like.dtype).masked_fill(mask, float("-inf"))

        mask = None
        if attn_mask is not None:
            mask = additive(attn_mask)
            mask = mask.unsqueeze(0) if mask.dim() == 2 else mask
        if key_padding_mask is not None:
            padding = additive(key_padding_mask)
            padding = padding.view(n, 1, 1, width).expand(-1, self.num_heads, -1, -1).reshape(n * self.num_heads, 1, width)
            mask = padding if mask is None else mask + padding
        return mask


MultiheadAttention.__module__ = "torch.nn.modules.activation"

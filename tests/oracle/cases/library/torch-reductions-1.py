import torch
import numpy as np
x = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
i = torch.tensor([[1, 2], [3, 4]])
try:
    print(x.sum(), x.sum(0), x.sum(dim=1, keepdim=True), x.sum((0, 1)), x.sum(dtype=torch.int))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(x.mean(), x.mean(1), x.mean(dim=(0, 1), keepdim=True), x.prod(), x.prod(1), x.std(), x.std(0), x.var(unbiased=False), x.var(1, correction=0))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(x.max(), x.max(0), x.min(1).values, x.argmax(), x.argmax(1), x.argmin(dim=0, keepdim=True), x.amax(), x.amax((0, 1)), x.median(), x.median(0))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(i.sum(), i.sum().dtype, i.float().mean(), i.prod(), i.max(), i.any(), i.all(), (i > 2).sum(), (i > 2).any(0), i.bool().all(1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(x.norm(), x.norm(p=1), x.norm(dim=1), torch.linalg.norm(x), torch.linalg.vector_norm(x, ord=3), x.cumsum(0), x.cumprod(1), i.cumsum(1), x.logsumexp(1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(i.mean())
except Exception as e:
    print(type(e).__name__, e)

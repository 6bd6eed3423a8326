import torch
import numpy as np
x = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
i = torch.tensor([[1, 2], [3, 4]])
try:
    print(torch.tensor([[]]).argmax())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(x.max(i))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.max(x, torch.tensor(3.)), torch.maximum(x, torch.tensor([2., 2., 9.])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.tensor([True, False]).sum(), torch.tensor([1, 2], dtype=torch.uint8).sum().dtype, torch.tensor([1.5], dtype=torch.half).sum())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(x.quantile(0.5), x.quantile(torch.tensor([0.25, 0.75]), dim=1), x.nansum(), torch.nanmean(torch.tensor([1., float('nan')])), x.var_mean if hasattr(x, 'var_mean') else 'no')
except Exception as e:
    print(type(e).__name__, e)
try:
    print(x.mode(), x.count_nonzero(), x.count_nonzero(dim=0), torch.std_mean(x, dim=1), x.aminmax(), torch.logsumexp(x, (0, 1)), x.unique(), x.trace() if x.shape[0] == x.shape[1] else 'n')
except Exception as e:
    print(type(e).__name__, e)

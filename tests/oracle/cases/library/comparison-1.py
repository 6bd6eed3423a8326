import torch
import numpy as np
t = torch.tensor([1., 2., 3.])
try:
    print(t == 2, t != 2, t > 1, t >= t, torch.eq(t, t), t.eq(t).all(), torch.equal(t, t), torch.allclose(t, t + 1e-9), torch.isclose(t, t + 1e-3), t.isclose(t), torch.lt(t, 2), t.greater(1), torch.logical_or(t > 2, t < 2), (t > 1) & (t < 3), (t > 1) | (t < 0), ~(t > 1), (t > 1) ^ (t > 2), torch.isin(t, torch.tensor([1., 3.])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array_equal([1, 2], [1, 2]), np.allclose([1.], [1 + 1e-9]), np.isclose([1, np.nan], [1, np.nan], equal_nan=True), np.array_equiv([1, 1], 1), np.isin([1, 2], [2]), np.equal([1, 2], [1, 3]), np.greater(2, 1), np.logical_not([0, 1]), np.any([0, 1]), np.all([[0, 1], [1, 1]], axis=0), np.array([1, 2]) == [1, 3], np.array([1, 2]) == 'a', np.array([1, 2]) == np.array([1, 2, 3]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(t == torch.ones(2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.equal(t, torch.ones(2)), torch.equal(t, t.double()), torch.equal(t, [1, 2]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.allclose(t, torch.ones(2)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.allclose(t, t.double()))
except Exception as e:
    print(type(e).__name__, e)

import torch
import numpy as np
a = torch.arange(6).reshape(2, 3)
n = a.numpy()
try:
    print(np.split(n, 4))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(a.repeat(2, 1), a.tile(2), torch.repeat_interleave(a, 2, dim=0), a.expand(2, 2, 3).shape, np.repeat(n, 2), np.repeat(n, 2, axis=0), np.tile(n, 2), np.broadcast_to([1, 2], (2, 2)), torch.broadcast_to(a[0], (2, 3)), a.roll(1), a.roll(1, 1), np.roll(n, 1, axis=0), torch.flip(a, (0, 1)), a.flip(0), a.fliplr(), np.rot90(n), torch.rot90(a))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(a.repeat(2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(a.expand(3, 3))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.broadcast_tensors(torch.ones(2, 1), torch.ones(3))[0].shape, np.broadcast_shapes((2, 1), (3,)), torch.broadcast_shapes((2,), (3,)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(F.pad if False else torch.nn.functional.pad(a, (1, 0), value=9), np.pad([1, 2], 1), np.pad([1, 2], (0, 2), constant_values=5), np.pad([1, 2, 3], 2, mode='reflect'), np.pad([1, 2], 1, mode='edge'), torch.nn.functional.pad(a.float()[None], (1, 1), mode='replicate'))
except Exception as e:
    print(type(e).__name__, e)

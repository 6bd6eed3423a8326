import torch, numpy as np
t = torch.arange(6).reshape(2, 3); a = t.numpy()
fs = [lambda: t[2], lambda: a[2], lambda: t[0, 3], lambda: a[0, 3], lambda: t[0, 0, 0], lambda: a[0, 0, 0], lambda: t['a'], lambda: a['a'], lambda: t[1.5], lambda: a[1.5], lambda: t[[0, 5]], lambda: a[[0, 5]], lambda: t[torch.tensor([True, False, True])], lambda: a[np.array([True, False, True])], lambda: t[::-1], lambda: t[None, ..., ...], lambda: t[torch.tensor([0.5])], lambda: a[np.array([0.5])], lambda: torch.tensor(1)[0], lambda: np.array(1)[0], lambda: t[:, :, 0], lambda: t.index_select(0, torch.tensor([3])), lambda: t.gather(1, torch.tensor([[4]])), lambda: np.take(a, 10), lambda: torch.take(t, torch.tensor([10]))]
for f in fs:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

import numpy as np, torch
for f in (lambda: 'a' + torch.tensor(1), lambda: torch.tensor(1) + 'a', lambda: np.int64(1) + 'a', lambda: 'loss: ' + np.float64(1), lambda: torch.tensor(1) + None, lambda: np.float64(1) + None, lambda: torch.tensor(1) < 'a', lambda: np.int64(1) < 'a', lambda: torch.tensor([1]) * [1, 2], lambda: np.array([1]) + 'a'):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

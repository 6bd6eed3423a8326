import numpy as np, torch
for v in (np.array([0]), np.array(1), torch.tensor([0]), torch.tensor(True), np.bool_(False), torch.tensor(0.)):
    print(bool(v), not v, 'yes' if v else 'no')
for f in (lambda: bool(np.array([1, 2])), lambda: bool(torch.tensor([1, 2])), lambda: bool(np.array([])), lambda: bool(torch.tensor([])), lambda: np.array([1, 2]) and True, lambda: 1 < torch.tensor([0, 2]) < 3):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

import torch, numpy as np
for f in (lambda: torch.ones(2).item(), lambda: np.ones(2).item(), lambda: float(torch.ones(2)), lambda: float(np.ones(2)), lambda: int(torch.ones(0)), lambda: np.array([]).item(), lambda: np.ones(3).item(5), lambda: np.ones((2, 2)).item(0, 3)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

import torch
import numpy as np
try:
    print(torch.tensor(3).item(), torch.tensor([3.5]).item(), torch.tensor(True).item(), torch.tensor(1+2j).item(), torch.tensor([[7]]).item(), np.array(3).item(), np.array([3.5]).item(), np.float32(1.5).item(), type(np.int64(3).item()), type(torch.tensor(2.).item()), torch.tensor(0.1).item(), np.float32(0.1).item())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.tensor([1, 2]).item())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.tensor([]).item())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array([1, 2]).item())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array([]).item())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(float(torch.tensor(2)), int(torch.tensor(2.9)), bool(torch.tensor(0)), complex(torch.tensor(2)), float(torch.tensor([2.])), int(np.array(2.9)), float(np.array(2)), int(np.float64(2.9)), round(torch.tensor(2.5)), round(np.float64(2.567), 1), abs(torch.tensor(-1)), divmod(np.int64(7), 2), divmod(torch.tensor(7), 2), pow(torch.tensor(2), 3), pow(np.int64(2), 3), -np.int64(2), +torch.tensor(1), ~np.int64(5))
except Exception as e:
    print(type(e).__name__, e)

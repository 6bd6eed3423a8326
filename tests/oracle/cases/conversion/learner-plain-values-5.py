import torch
d = {'a': 1}
try:
    torch.tensor(d)
except Exception as e:
    print(type(e).__name__, e)

import torch

x = torch.tensor(3.0)
print('big' if x > 2 else 'small', x > 2, (x > 2).item())

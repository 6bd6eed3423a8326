import torch

t = torch.tensor([1, 2])
print(torch.as_tensor(t) is t)
print(torch.as_tensor(t, dtype=torch.int64) is t)
print(torch.as_tensor(t, dtype=torch.float32) is t)

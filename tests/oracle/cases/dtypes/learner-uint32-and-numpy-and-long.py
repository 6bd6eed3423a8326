import torch
t = torch.tensor([1, 2], dtype=torch.uint32)
print(t, t.numpy(), t.long() + 1)

import torch

t = torch.tensor([1, 65535], dtype=torch.uint16)
print(t.to(torch.int64), t.float())

import torch

print(torch.tensor([1 + 2j]).to(torch.float32))

import torch

print(type(torch.Generator()).__name__, torch.Size([1, 2]), torch.tensor([1]).stride(), torch.finfo(torch.float16).max)

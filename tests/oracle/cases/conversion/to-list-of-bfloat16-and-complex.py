import torch

print(torch.tensor([1.5], dtype=torch.bfloat16).tolist(), torch.tensor([1 + 2j]).tolist(), torch.tensor([True]).tolist())

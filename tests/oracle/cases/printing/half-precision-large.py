import torch

print(torch.tensor([65504.0, 0.0001], dtype=torch.float16), torch.tensor([1e30, 1.0], dtype=torch.bfloat16))

import torch
print(torch.tensor([1., 2.]).half(), torch.tensor(0.1, dtype=torch.bfloat16))

import torch
print(torch.tensor([1., 2.], dtype=torch.float64) @ torch.tensor([1., 2.], dtype=torch.float64))
torch.tensor([1., 2.], dtype=torch.float64) @ torch.tensor([1., 2.])

import torch
print(torch.tensor(1.5, dtype=torch.float64), torch.tensor([1], dtype=torch.uint8), torch.tensor([1., 2.], dtype=torch.half))

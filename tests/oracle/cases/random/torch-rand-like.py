import torch

torch.manual_seed(0)
t = torch.zeros(2, dtype=torch.float64)
print(torch.rand_like(t), torch.randn_like(t), torch.randint_like(t, 5))

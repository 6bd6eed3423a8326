import torch
torch.manual_seed(3)
print(torch.rand(2, dtype=torch.float64), torch.randn(3, dtype=torch.float16), torch.randint(0, 100, (2,), dtype=torch.uint8), torch.rand_like(torch.ones(2)), torch.randint_like(torch.ones(2), 5))

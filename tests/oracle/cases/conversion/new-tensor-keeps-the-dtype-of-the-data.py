import torch

t = torch.zeros(2, dtype=torch.float64)
print(t.new_tensor([1, 2]).dtype, t.new_zeros(2).dtype, t.new_full((1,), 3).dtype)

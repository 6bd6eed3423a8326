import torch

t = torch.ones(2, device='cuda')
print(torch.zeros_like(t), torch.ones_like(t, device='cpu'), t.new_zeros(1), torch.full_like(t, 3), t.new_tensor([1.0]).device)

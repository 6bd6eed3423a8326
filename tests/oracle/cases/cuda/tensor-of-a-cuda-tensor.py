import torch

t = torch.ones(1, device='cuda')
print(torch.as_tensor(t) is t, torch.tensor([t.item()]).device, torch.stack([t, t]))

import torch

t = torch.tensor([[1.0, 5.0], [7.0, 2.0]])
print(t.max(), t.min(dim=0), torch.max(t, torch.tensor(3.0)), t.amax(1), t.amin((0, 1)), torch.aminmax(t))

import torch

t = torch.tensor([1.0, 2.0], requires_grad=True)
u = t.clone().detach()
u[0] = 9
print(t, u)

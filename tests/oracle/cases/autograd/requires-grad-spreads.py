import torch

a, b = torch.ones(1), torch.ones(1, requires_grad=True)
print((a + a).requires_grad, (a + b).requires_grad, (a + b.detach()).requires_grad)

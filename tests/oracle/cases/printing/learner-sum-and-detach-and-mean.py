import torch
x = torch.tensor([[1., 2.], [3., 4.]], requires_grad=True)
print(x, x.sum(), x * 2, x.detach(), x[0], x.T, x.mean(0))

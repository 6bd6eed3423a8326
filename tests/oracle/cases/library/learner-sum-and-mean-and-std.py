import torch
x = torch.tensor([[1., 2.], [3., 4.]])
print(x.sum(), x.sum(0), x.mean(1, keepdim=True), x.std(), x.var(0), x.prod(), x.cumsum(1), x.norm(), x.median(), x.argmax(), x.max(1).values)

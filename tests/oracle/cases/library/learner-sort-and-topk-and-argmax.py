import torch
x = torch.tensor([[3., 1., 2.], [6., 5., 4.]])
print(torch.sort(x, dim=1, descending=True))
print(torch.topk(x, 2))
print(x.argmax(dim=1), x.max(dim=0))

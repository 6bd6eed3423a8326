import torch
x = torch.tensor([1., 2.], requires_grad=True)
print(x.cumsum(0), x.sort(), x.softmax(0), x.log(), x.std(), x.var(), x.prod())

import torch

t = torch.tensor([1.0])
print(t.type(), t.type(torch.int32), t.type('torch.DoubleTensor').dtype, t.type_as(torch.tensor(1)).dtype)

import torch
x = torch.arange(4.).reshape(2,2)
h, v = torch.hsplit(x, 2), torch.vsplit(x, 2)
print(h, v, torch.tensor_split(torch.arange(5), 2))

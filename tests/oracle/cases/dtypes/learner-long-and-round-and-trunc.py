import torch
x = torch.tensor([3.7, -2.3])
print(x.long(), x.round(), x.trunc(), x.floor(), x.ceil(), x.to(torch.int8), x.type(torch.LongTensor))

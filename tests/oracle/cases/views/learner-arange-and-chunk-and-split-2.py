import torch
x = torch.arange(8)
print(x.chunk(3), x.split(3), x.tensor_split(3), torch.stack(x.split(4)))

import torch

t = torch.tensor([[1, 256]])
print(t.view(torch.uint8).shape, t.view(torch.uint8)[0, :4], t.view(torch.int32))

import torch
t = torch.ones(2, 3, 4)
print(t.permute(2, 0, 1).shape, t.movedim(0, 2).shape, t.swapaxes(0, 1).shape, t.flatten(1).shape)

import torch
t = torch.tensor([[1, 2], [3, 4]])
print(torch.rot90(t), t.flip(0), t.roll(1, 0), torch.fliplr(t))

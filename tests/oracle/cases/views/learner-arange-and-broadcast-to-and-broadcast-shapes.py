import torch
x = torch.arange(3)
print(torch.broadcast_to(x, (2, 3)), torch.broadcast_shapes((3, 1), (1, 4)), x.repeat(2, 1), x.repeat_interleave(2), torch.tile(x, (2,)))

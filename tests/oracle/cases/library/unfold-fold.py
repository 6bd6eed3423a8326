import torch
import torch.nn.functional as F

x = torch.arange(4.0).view(1, 1, 2, 2)
u = F.unfold(x, 2)
print(u.shape, u.flatten(), F.fold(u, (2, 2), 2))

import torch
from torch import nn
import torch.nn.functional as F

a, b = torch.tensor([1.0, 2.0]), torch.tensor([3.0, 6.0])
print(F.mse_loss(a, b), F.mse_loss(a, b, reduction='sum'), F.mse_loss(a, b, reduction='none'), F.l1_loss(a, b), F.smooth_l1_loss(a, b), F.huber_loss(a, b), nn.MSELoss()(a, b))

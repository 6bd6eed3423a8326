import torch
import torch.nn.functional as F

F.mse_loss(torch.zeros(2), torch.zeros(3))

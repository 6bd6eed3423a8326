import torch
import torch.nn.functional as F
F.mse_loss(torch.ones(2), torch.ones(3))

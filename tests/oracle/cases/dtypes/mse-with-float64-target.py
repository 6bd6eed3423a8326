import torch
import torch.nn.functional as F

loss = F.mse_loss(torch.zeros(2), torch.ones(2, dtype=torch.float64))
print(loss)

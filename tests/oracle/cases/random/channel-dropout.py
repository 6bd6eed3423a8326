import torch
import torch.nn.functional as F

torch.manual_seed(4)
print(F.dropout2d(torch.ones(1, 6, 1, 2), 0.5), F.dropout(torch.ones(6), 0.25))

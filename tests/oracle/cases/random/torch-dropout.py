import torch
import torch.nn.functional as F

torch.manual_seed(0)
print(F.dropout(torch.ones(8), p=0.5))

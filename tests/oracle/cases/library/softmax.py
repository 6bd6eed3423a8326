import torch
import torch.nn.functional as F

print(F.softmax(torch.zeros(2, 4), dim=1), F.softmax(torch.zeros(4), 0), torch.softmax(torch.zeros(2), dim=0, dtype=torch.float64), F.softmax(torch.tensor([0.0, float('-inf')]), dim=0))

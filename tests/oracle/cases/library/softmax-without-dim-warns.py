import torch
import torch.nn.functional as F

print(F.softmax(torch.zeros(2)))

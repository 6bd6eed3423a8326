import torch
import torch.nn.functional as F

F.relu(torch.tensor([True]))

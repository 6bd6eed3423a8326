import torch
import torch.nn.functional as F

F.one_hot(torch.tensor([3]), num_classes=2)

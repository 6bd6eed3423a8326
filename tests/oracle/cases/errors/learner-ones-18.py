import torch
int(torch.ones(2))

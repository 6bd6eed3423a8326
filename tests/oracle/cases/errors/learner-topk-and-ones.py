import torch
torch.topk(torch.ones(3), 5)

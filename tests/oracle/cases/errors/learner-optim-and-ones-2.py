import torch
torch.optim.Adam([torch.ones(1)], lr=0.1)

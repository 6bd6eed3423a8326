import torch
torch.load('nofile.pt')

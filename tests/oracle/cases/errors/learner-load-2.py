import torch
torch.load('missing.pth')

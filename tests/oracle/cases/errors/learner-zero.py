import torch
torch.tensor(1.).grad.zero_()

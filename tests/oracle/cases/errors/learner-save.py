import torch
torch.save()

import torch
torch.tensor("hello")

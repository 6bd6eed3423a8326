import torch
torch.argmax(torch.tensor([]))

import torch
torch.tensor([1.0], requires_grad=True).item().backward()

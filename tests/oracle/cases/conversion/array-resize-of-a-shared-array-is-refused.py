import torch

a = torch.zeros(2).numpy()
a.resize(5)

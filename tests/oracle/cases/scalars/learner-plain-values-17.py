import torch
t = torch.tensor(5)
t[0]

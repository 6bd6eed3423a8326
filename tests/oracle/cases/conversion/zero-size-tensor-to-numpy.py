import torch

print(torch.zeros(2, 0).numpy(), torch.zeros(2, 0).numpy().shape)

import torch

print(torch.tensor(2.0).item == 2.0, callable(torch.tensor(2.0).numpy))

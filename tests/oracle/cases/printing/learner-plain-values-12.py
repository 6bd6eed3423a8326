import torch
print(torch.tensor([100000.0, 0.001]), torch.tensor([[0.1234567, 123.456], [10., 0.]]))

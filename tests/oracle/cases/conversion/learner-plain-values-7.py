import torch
print(torch.tensor(range(4)))
print(torch.tensor(()))
print(torch.tensor([[]]).shape)

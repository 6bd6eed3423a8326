import torch

for i, x in enumerate(torch.tensor([10, 20])):
    print(i, x.item())

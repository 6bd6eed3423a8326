import torch
for i, v in enumerate(torch.tensor([10, 20])):
    print(i, v, v.item(), v + 1)

import torch
torch.set_printoptions(threshold=5, edgeitems=2)
print(torch.arange(10), torch.zeros(10, 10))

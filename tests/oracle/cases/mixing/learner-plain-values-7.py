import torch
print(divmod(torch.tensor([7, 8]), 3))

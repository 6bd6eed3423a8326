import torch
print(bool(torch.tensor([])))

import torch
print(torch.tensor([True, False]), torch.tensor([1+2j, -1.5j]), torch.tensor([], dtype=torch.int32), torch.empty(0, 3))

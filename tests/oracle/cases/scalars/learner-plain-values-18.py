import torch
print(torch.tensor([1, 2]) == [1, 2], torch.tensor([1]) == None, torch.tensor(1) is None)

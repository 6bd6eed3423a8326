import torch

print(torch.tensor([1]) == None, torch.tensor([1]) == 'a', torch.tensor([1]) != None)

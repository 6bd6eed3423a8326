import torch
print(torch.tensor(5, dtype=torch.int16).type(), torch.tensor([1.]).type(torch.IntTensor))
print(torch.tensor([1.]).type('torch.DoubleTensor'))

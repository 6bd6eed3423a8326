import torch

print(torch.device('cpu'), repr(torch.device('cpu')), torch.device('cuda', 0), repr(torch.device('cuda:1')), torch.float32, repr(torch.float32), torch.strided, torch.contiguous_format)

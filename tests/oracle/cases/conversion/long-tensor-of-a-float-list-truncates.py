import torch

print(torch.LongTensor([1.9, -1.9]))

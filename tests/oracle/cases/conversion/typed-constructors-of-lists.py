import torch

print(torch.IntTensor([1, 2]), torch.ShortTensor([3]), torch.CharTensor([-4]))
print(torch.ByteTensor([5, 255]), torch.BoolTensor([True, False]), torch.HalfTensor([0.5]))

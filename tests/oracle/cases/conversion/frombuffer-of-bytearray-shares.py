import torch

data = bytearray([1, 2, 3, 4])
t = torch.frombuffer(data, dtype=torch.uint8)
data[0] = 99
print(t)

import torch

data = bytearray([1, 2, 3, 4])
t = torch.frombuffer(data, dtype=torch.uint8)
t += 1
print(data, t)
data[0] = 99
print(t[:2], data[:2])

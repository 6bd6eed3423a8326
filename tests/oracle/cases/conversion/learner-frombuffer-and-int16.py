import torch
b = bytearray([1, 2, 3, 4, 5, 6, 7, 8])
t = torch.frombuffer(b, dtype=torch.int16)
print(t)
b[0] = 255
print(t)

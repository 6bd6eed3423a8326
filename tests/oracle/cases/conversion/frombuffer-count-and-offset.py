import torch

data = bytearray(range(8))
print(torch.frombuffer(data, dtype=torch.int16, count=2, offset=2))

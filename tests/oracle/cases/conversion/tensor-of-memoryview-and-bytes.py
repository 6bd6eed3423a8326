import torch

print(torch.tensor(bytearray(b'ab')))

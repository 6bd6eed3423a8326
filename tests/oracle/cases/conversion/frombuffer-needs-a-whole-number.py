import torch

torch.frombuffer(bytearray(3), dtype=torch.int16)

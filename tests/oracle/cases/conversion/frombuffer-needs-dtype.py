import torch

torch.frombuffer(bytearray(4))

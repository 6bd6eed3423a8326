import torch
torch.frombuffer(bytearray(5), dtype=torch.int32)

import torch

print(torch.frombuffer(b'\x01\x02', dtype=torch.uint8))

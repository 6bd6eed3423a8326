import torch
t = torch.frombuffer(b'abcd', dtype=torch.uint8)
print(t)

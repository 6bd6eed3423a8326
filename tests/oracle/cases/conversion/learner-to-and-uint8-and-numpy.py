import torch
t = torch.tensor([1, 2, 3]).to(torch.uint8)
print(bytes(t), bytes(t.numpy()))

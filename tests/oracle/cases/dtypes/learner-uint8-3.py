import torch
print(torch.tensor([200], dtype=torch.uint8) + 100)
print(torch.tensor([200], dtype=torch.uint8) + torch.tensor(300))

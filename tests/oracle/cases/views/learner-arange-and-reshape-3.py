import torch
t = torch.arange(6).reshape(2, 3)
for row in t:
    row += 1
print(t)

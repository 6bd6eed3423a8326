import torch

t = torch.zeros(2, 2)
for row in t:
    row += 1
print(t)

import torch

x = torch.tensor(3)
count = 0
while x:
    x = x - 1
    count += 1
print(count, x)

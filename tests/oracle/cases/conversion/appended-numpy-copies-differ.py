import torch

p = torch.zeros(2)
history = []
for step in range(3):
    p += 1
    history.append(p.numpy().copy())
print(history)

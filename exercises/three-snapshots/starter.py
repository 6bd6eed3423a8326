import torch

weights = torch.tensor([4.0, 0.0])
layer = weights
history = []

for step in range(3):
    history.append(weights.numpy())
    weights -= 1

first, second, third = history
print(first, second, third)

import numpy as np, torch
total = 0
for v in torch.tensor([1, 2, 3]): total += v
print(total, type(total))
s = 0.0
for v in np.array([1., 2.]): s += v
print(s, type(s))
print(sum(torch.tensor([1, 2])), sum(np.array([1, 2])), max(torch.tensor([3, 1])), min(np.array([3, 1])), sorted(torch.tensor([3, 1, 2])))
print([int(v) for v in torch.arange(3)], [v.item() for v in torch.arange(2.)])
for i, (a, b) in enumerate(zip(torch.tensor([[1, 2], [3, 4]]), 'xy')): print(i, a, b)

import torch
x = torch.tensor(7)
print(x + 1, x / 2, x // 2, x % 4, -x, x ** 2, abs(-x), x == 7, x.bool(), range(x))

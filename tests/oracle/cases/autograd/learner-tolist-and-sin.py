import torch
x = torch.tensor(5., requires_grad=True)
print(float(x), int(x), x.tolist(), x.item())
print(x.sin(), -x, abs(x), x / 2, 2 / x, x // 2, x % 2, 2 ** x)

import torch


def scaled(t, k):
    t = t * k
    return t


def scale_(t, k):
    t = t * k
    return t


x = torch.tensor([1.0, 2.0])
y = scaled(x, 10)
scale_(x, 100)
print(x)
print(y)

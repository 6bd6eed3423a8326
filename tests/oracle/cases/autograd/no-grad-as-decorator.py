import torch

@torch.no_grad()
def double(x):
    return x * 2
print(double(torch.ones(1, requires_grad=True)).requires_grad)

import torch


def to_numpy(t):
    return t.detach().numpy().copy()


w = torch.tensor([1.0, 2.0], requires_grad=True)
print(to_numpy(w))

import torch


def to_array(t):
    return t.detach().numpy().copy()


print(to_array(torch.tensor([1.0, 2.0])))

import torch


def to_array(t):
    return t.numpy()


print(to_array(torch.tensor([1.0, 2.0])))

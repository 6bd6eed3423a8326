import torch


def to_array(t):
    return t.cpu().numpy().copy()


print(to_array(torch.tensor([1.0, 2.0])))

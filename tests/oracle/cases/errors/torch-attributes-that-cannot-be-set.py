import torch

t = torch.ones(1)
for name in ['dtype', 'shape', 'device', 'T', 'is_leaf', 'grad_fn', 'ndim']:
    try:
        setattr(t, name, None)
    except AttributeError as error:
        print(error)

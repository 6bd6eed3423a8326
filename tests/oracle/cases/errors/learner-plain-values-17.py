import torch
x = torch.tensor([1., 2.]); x.foo = 3; print(x.foo); x.bar

import torch
x = torch.ones(1); torch.optim.SGD([x], lr=0.1); x.backward()

import torch
f = torch.vmap(torch.dot)
print(f(torch.ones(2, 3), torch.ones(2, 3)))

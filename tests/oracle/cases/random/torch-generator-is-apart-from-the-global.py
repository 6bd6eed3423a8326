import torch

torch.manual_seed(0)
a = torch.rand(1)
g = torch.Generator()
g.manual_seed(0)
print(torch.equal(a, torch.rand(1, generator=g)))

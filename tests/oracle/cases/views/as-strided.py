import torch

t = torch.arange(6)
print(t.as_strided((2, 2), (1, 2)), t.as_strided((2,), (2,), 1))

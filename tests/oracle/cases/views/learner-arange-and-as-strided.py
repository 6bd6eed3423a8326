import torch
t = torch.arange(6).as_strided((2, 2), (1, 2), 1)
print(t)

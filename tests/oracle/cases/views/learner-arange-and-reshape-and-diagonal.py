import torch
t = torch.arange(9).reshape(3, 3)
d = t.diagonal()
d.zero_()
print(t)

import torch

t = torch.tensor(1)
d = {t: 'a'}
print(d[t], torch.tensor(1) in d)

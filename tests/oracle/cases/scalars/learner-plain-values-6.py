import torch
t = torch.tensor(1)
d = {t: 'x'}
print(d[t])
d[torch.tensor(1)]

import torch
d = {torch.tensor(1): 'a'}
print(len(d), list(d.values()), torch.tensor(1) in d)

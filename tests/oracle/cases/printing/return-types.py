import torch

r = torch.tensor([3, 1, 2]).min(0)
print(r.values, r.indices, r[0], type(r).__name__, len(r), type(r).__module__)

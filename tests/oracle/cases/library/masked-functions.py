import torch

t = torch.tensor([1, 2, 3])
m = torch.tensor([True, False, True])
print(t.masked_fill(m, 0), t.masked_select(m), t.masked_scatter(m, torch.tensor([7, 8])))

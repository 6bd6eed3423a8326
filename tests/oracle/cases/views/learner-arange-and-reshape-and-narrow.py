import torch
t = torch.arange(6).reshape(2, 3)
print(t.narrow(1, 1, 2), t.select(0, 1), t.index_select(1, torch.tensor([0, 2])), t.take(torch.tensor([0, 5])))

import torch

t = torch.zeros(3)
t.index_put_((torch.tensor([0, 0, 2]),), torch.tensor(1.0), accumulate=True)
print(t)

import torch
t = torch.tensor([[1., 2.], [3., 4.]])
a = t.numpy()
print(a.flags)
print(t.t().numpy().flags['F_CONTIGUOUS'])

import torch
t = torch.ones(2, 3)
lst = t.tolist()
print(lst, type(lst[0][0]))

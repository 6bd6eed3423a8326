import torch
x = [1, 2, 3]
t = torch.tensor(x)
x.append(4)
print(t, torch.as_tensor(x), torch.tensor(tuple(x)))

import torch
t = torch.tensor([1.5, 2.5], dtype=torch.bfloat16)
try:
    t.numpy()
except TypeError as e:
    print(e)
print(t.float().numpy())

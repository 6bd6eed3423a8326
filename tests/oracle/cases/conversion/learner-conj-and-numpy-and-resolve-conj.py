import torch
t = torch.tensor([1+2j]).conj()
try:
    print(t.numpy())
except RuntimeError as e:
    print(e)
print(t.resolve_conj().numpy())

import torch

t = torch.tensor([1 + 2j]).conj().imag
print(t.is_neg())
t.numpy()

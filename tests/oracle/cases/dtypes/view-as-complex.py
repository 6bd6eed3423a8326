import torch

print(torch.view_as_complex(torch.tensor([[1.0, 2.0], [3.0, 4.0]])), torch.view_as_real(torch.tensor([1 + 2j])))

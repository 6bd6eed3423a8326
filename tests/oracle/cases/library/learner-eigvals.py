import torch
print(torch.linalg.eigvals(torch.tensor([[0., 1.], [-1., 0.]])))

import torch
U, S, Vh = torch.linalg.svd(torch.tensor([[1., 2.], [3., 4.]]))
print(U, S, Vh)

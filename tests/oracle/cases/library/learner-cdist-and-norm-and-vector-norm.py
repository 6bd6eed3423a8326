import torch
print(torch.cdist(torch.tensor([[0., 0.]]), torch.tensor([[3., 4.]])))
print(torch.linalg.norm(torch.tensor([3., 4.])), torch.linalg.vector_norm(torch.ones(4), ord=1))

import torch

print(torch.eye(2).to_sparse())

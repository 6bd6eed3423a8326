import torch

print(torch.softmax(torch.tensor([1.0, 2.0, 3.0]), 0).tolist(), torch.log_softmax(torch.tensor([1.0, 2.0]), 0).tolist())

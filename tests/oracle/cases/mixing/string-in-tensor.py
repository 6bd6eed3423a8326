import torch

'a' in torch.tensor([1, 2])

import torch
torch.as_tensor({'a': 1})

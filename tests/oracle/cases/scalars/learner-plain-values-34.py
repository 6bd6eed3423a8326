import torch
f'{torch.tensor([1.0]):.2f}'

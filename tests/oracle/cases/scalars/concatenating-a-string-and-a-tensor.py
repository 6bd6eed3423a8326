import torch

'loss: ' + torch.tensor(0.25)

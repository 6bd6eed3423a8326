import torch
torch.gather(torch.ones(2, 2), 1, torch.tensor([[0], [2]]))

import torch
torch.normal(torch.tensor([0.]), torch.tensor([-1.]))

import torch
print(torch.cat([torch.zeros(1, 2), torch.ones(1, 2)], dim=1), torch.stack([torch.zeros(2), torch.ones(2)], dim=1), torch.vstack([torch.zeros(2), torch.ones(2)]), torch.hstack([torch.zeros(1), torch.ones(1)]))

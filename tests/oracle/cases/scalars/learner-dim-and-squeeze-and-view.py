import torch
print(torch.tensor(5).shape, torch.tensor(5).dim(), torch.tensor([5]).squeeze().shape, torch.tensor(5).view(1), torch.tensor(5).reshape(1, 1), torch.tensor(5).unsqueeze(0))

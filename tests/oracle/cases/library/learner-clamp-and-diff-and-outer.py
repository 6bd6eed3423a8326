import torch
print(torch.clamp(torch.tensor([1, 5, 10]), 2, 8), torch.diff(torch.tensor([1, 4, 9])), torch.outer(torch.tensor([1, 2]), torch.tensor([3, 4])), torch.cross(torch.tensor([1, 0, 0]), torch.tensor([0, 1, 0]), dim=0), torch.lerp(torch.tensor(0.), torch.tensor(10.), 0.3), torch.logsumexp(torch.zeros(2), 0))

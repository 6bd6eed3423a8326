import torch
print(torch.tensor(3) == 3, (torch.tensor(3) == 3).item(), 3 == torch.tensor(3), torch.tensor(3) != 3.0)

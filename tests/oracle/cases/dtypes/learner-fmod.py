import torch
print(torch.tensor(5) / 2, torch.tensor(5) // 2, torch.tensor(-5) // 2, torch.tensor(5) % 3, torch.tensor(-5) % 3, torch.fmod(torch.tensor(-5), 3))

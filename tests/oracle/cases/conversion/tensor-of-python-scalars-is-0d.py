import torch

print(torch.tensor(3), torch.tensor(3.5), torch.tensor(True), torch.tensor(1j))

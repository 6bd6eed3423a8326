import torch

z = torch.tensor(1 + 2j, requires_grad=True)
(z * z).backward()

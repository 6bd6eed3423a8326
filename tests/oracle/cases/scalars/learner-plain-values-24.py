import torch
print(pow(torch.tensor(2), 3), 2 ** torch.tensor(3), torch.tensor(2.) ** 0.5, torch.tensor(-8.) ** (1/3))

import torch
1 / torch.tensor(0)
print(1 / torch.tensor(0), torch.tensor(0.) / 0)

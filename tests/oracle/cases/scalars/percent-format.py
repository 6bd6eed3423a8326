import torch

print('%.2f %d %s' % (torch.tensor(1.5), torch.tensor(3), torch.tensor([1])))

import torch

torch.save({'w': torch.arange(3.0), 'epoch': 5}, 'c.pt')
c = torch.load('c.pt')
print(c['w'], c['epoch'])

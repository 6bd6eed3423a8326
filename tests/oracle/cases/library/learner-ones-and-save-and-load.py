import torch
d = {'a': torch.ones(2), 'b': [1, 2]}
torch.save(d, 'd.pt'); print(torch.load('d.pt'), torch.load('d.pt', weights_only=True)['b'])

import torch

open('x.pt', 'w').write('hello')
torch.load('x.pt')

import torch
from torch import nn

a, b = nn.Linear(2, 1), nn.Linear(2, 1)
torch.save(a.state_dict(), 'm.pt')
print(b.load_state_dict(torch.load('m.pt')), torch.equal(a.weight, b.weight), list(a.state_dict()))

import torch
from torch import nn
m = nn.Linear(2, 1)
torch.save(m.state_dict(), 'm.pt')
m2 = nn.Linear(2, 1)
print(m2.load_state_dict(torch.load('m.pt')), torch.equal(m.weight, m2.weight), list(m.state_dict()))

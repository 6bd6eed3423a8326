import torch
from torch import nn
m = nn.Linear(2, 2)
for sd in ({'weight': torch.zeros(2, 2)}, {'weight': torch.zeros(3, 2), 'bias': torch.zeros(2)}, {'weight': torch.zeros(2, 2), 'bias': torch.zeros(2), 'x': torch.zeros(1)}, nn.Sequential(nn.Linear(2, 2)).state_dict(), [1], None):
    try: print(m.load_state_dict(sd))
    except Exception as e: print(type(e).__name__, e)
print(m.load_state_dict({'weight': torch.zeros(2, 2)}, strict=False))
try: m.foo
except AttributeError as e: print(e)
try: m.weight = torch.zeros(2, 2)
except TypeError as e: print(e)

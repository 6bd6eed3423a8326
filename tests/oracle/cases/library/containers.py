import torch
from torch import nn
s = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
print(s[0], len(s), s[-1], s[:2]); s.append(nn.Sigmoid()); s.insert(0, nn.Flatten()); print(s); del s[0]; s[0] = nn.Identity(); print([type(l).__name__ for l in s])
from collections import OrderedDict
print(nn.Sequential(OrderedDict([('fc', nn.Linear(1, 1)), ('act', nn.Tanh())])).fc)
ml = nn.ModuleList([nn.Linear(1, 1)]); ml.append(nn.ReLU()); ml.extend([nn.Tanh()]); print(ml, len(ml))
md = nn.ModuleDict({'a': nn.ReLU()}); md['b'] = nn.Linear(1, 1); print(md, list(md.keys()), 'a' in md)
pd = nn.ParameterDict({'w': nn.Parameter(torch.ones(1))}); print(pd)

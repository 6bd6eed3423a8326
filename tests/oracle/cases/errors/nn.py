import torch
from torch import nn
import torch.nn.functional as F
x = torch.ones(2, 3)
fs = [lambda: nn.Linear(4, 2)(x), lambda: nn.Linear(3, 2)(x.double()), lambda: nn.Linear(3, 2)(x.long()), lambda: nn.Conv2d(3, 1, 3)(torch.ones(1, 1, 5, 5)), lambda: nn.Conv2d(1, 1, 3)(torch.ones(1, 1, 2, 2)), lambda: nn.Conv2d(1, 1, 3)(x), lambda: F.cross_entropy(x, torch.tensor([0, 3])), lambda: F.cross_entropy(x, torch.tensor([0.5, 1])), lambda: F.cross_entropy(x, torch.tensor([0])), lambda: F.nll_loss(x, torch.tensor([0, 5])), lambda: F.binary_cross_entropy(x, x * 2), lambda: F.binary_cross_entropy(x * 2, x), lambda: nn.Embedding(3, 2)(torch.tensor([3])), lambda: nn.Embedding(3, 2)(torch.tensor([0.])), lambda: nn.BatchNorm1d(4)(x), lambda: nn.BatchNorm2d(3)(x), lambda: nn.LayerNorm(4)(x), lambda: nn.MaxPool2d(3)(torch.ones(1, 2, 2)), lambda: nn.Dropout(2), lambda: nn.Linear('a', 2), lambda: nn.Sequential(nn.Linear(2, 2), 'a'), lambda: nn.Softmax(dim=3)(x), lambda: nn.Module()(x), lambda: nn.LSTM(4, 2)(x), lambda: nn.Linear(3, 2)(x.numpy()), lambda: F.one_hot(torch.tensor([0, 3]), 2), lambda: F.one_hot(torch.tensor([0., 3])), lambda: nn.ReLU()(5), lambda: F.relu([1, 2])]
for f in fs:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

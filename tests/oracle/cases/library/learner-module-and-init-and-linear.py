import torch
from torch import nn
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 2); self.register_buffer('k', torch.ones(1)); self.p = nn.Parameter(torch.zeros(1))
    def forward(self, x): return self.fc(x) + self.p
n = Net(); print(n, list(n.state_dict()), sum(p.numel() for p in n.parameters()), n.training, n.eval().training, [k for k, _ in n.named_children()])

import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(1, 1)
        self.register_buffer('steps', torch.zeros(1))
        self.plain = torch.ones(1)
net = Net()
print(list(net.state_dict()), [n for n, m in net.named_modules()], [n for n, b in net.named_buffers()], [n for n, c in net.named_children()])

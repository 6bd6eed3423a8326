from torch import nn
class M(nn.Module):
    def __init__(self): self.l = nn.Linear(1, 1)
M()

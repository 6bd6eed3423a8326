from torch import nn

class Net(nn.Module):
    def __init__(self):
        self.a = nn.Linear(1, 1)
Net()

import torch
from torch import nn
import torch.nn.functional as F

x = torch.tensor([-2.0, 0.0, 3.0])
print(F.relu(x), F.leaky_relu(x, 0.5), F.hardtanh(x), F.relu6(x * 3), F.elu(x)[1:], F.threshold(x, 1, -9), F.hardsigmoid(x), nn.PReLU()(x), F.softsign(x))

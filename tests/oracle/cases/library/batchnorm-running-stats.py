import torch
from torch import nn

bn = nn.BatchNorm1d(1)
bn(torch.tensor([[1.0], [3.0]]))
print(bn.running_mean, bn.running_var, bn.num_batches_tracked, list(bn.state_dict()))

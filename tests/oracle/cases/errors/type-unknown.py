import torch

torch.ones(2).type('torch.FooTensor')

import torch

torch.ones(1).foo

import torch
torch.foo

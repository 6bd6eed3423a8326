import torch

print(tuple(int(v) for v in torch.ones(2).__dlpack_device__()), torch.ones(1).__dlpack__ is not None)

import torch

torch.arange(4).as_strided((3,), (2,))

import torch

torch.ones(2, dtype=torch.bfloat16).numpy()

import torch

with torch.inference_mode():
    y = torch.ones(1)
y.add_(1)

import torch

w = torch.ones(1, requires_grad=True)
with torch.inference_mode():
    y = torch.ones(1)
w * y

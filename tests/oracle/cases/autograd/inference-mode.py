import torch

x = torch.ones(1, requires_grad=True)
with torch.inference_mode():
    y = x * 2
print(y.is_inference(), y.requires_grad)
y.requires_grad_()

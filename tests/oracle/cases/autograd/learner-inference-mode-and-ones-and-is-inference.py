import torch
with torch.inference_mode():
    x = torch.ones(2)
print(x.is_inference())
y = torch.ones(2, requires_grad=True)
print((x * 2).requires_grad)
(x * y)

# mask: 0x[0-9a-fA-F]+
import torch
x = torch.ones(2, requires_grad=True)
y = x.view(2, 1); z = y.squeeze(); print(z.grad_fn, y._base is x, z.is_leaf)
with torch.no_grad(): y2 = x.view(2, 1); print(y2.requires_grad, y2.is_leaf)
y2 += 1

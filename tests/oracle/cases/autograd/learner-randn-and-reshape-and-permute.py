# mask: 0x[0-9a-fA-F]+
import torch
x = torch.randn(2, 2, requires_grad=True)
print(x.T.grad_fn, x.reshape(4).grad_fn, x.permute(1, 0).grad_fn, x.unsqueeze(0).grad_fn, x.expand(2, 2, 2).grad_fn)

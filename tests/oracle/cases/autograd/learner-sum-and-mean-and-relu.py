# mask: 0x[0-9a-fA-F]+
import torch
x = torch.tensor([1., 2.], requires_grad=True)
print(x.sum().grad_fn, x.mean().grad_fn, x.relu().grad_fn, (x @ x).grad_fn, x.view(2, 1).grad_fn, x[0].grad_fn, x.max().grad_fn)

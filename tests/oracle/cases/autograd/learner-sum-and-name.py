# mask: 0x[0-9a-fA-F]+
import torch
x = torch.tensor([1., 2.], requires_grad=True)
y = (x * 2).sum()
print(y.grad_fn.next_functions)
print(y.grad_fn.next_functions[0][0].name())

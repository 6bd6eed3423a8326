import torch

x = torch.ones(1, requires_grad=True)
y = x * 2 + 1
print([type(f).__name__ for f, _ in y.grad_fn.next_functions], type(y.grad_fn.next_functions[0][0].next_functions[0][0]).__name__)

import torch
x = torch.tensor(2., requires_grad=True)
print(x.requires_grad, (x * 2).requires_grad, (x.detach() * 2).requires_grad, torch.ones(1).requires_grad)
with torch.set_grad_enabled(False):
    print((x * 2).requires_grad)

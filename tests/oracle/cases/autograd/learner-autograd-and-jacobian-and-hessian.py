import torch
x = torch.tensor([1., 2.], requires_grad=True)
J = torch.autograd.functional.jacobian(lambda x: x ** 2, x)
print(J)
H = torch.autograd.functional.hessian(lambda x: (x ** 3).sum(), x)
print(H)

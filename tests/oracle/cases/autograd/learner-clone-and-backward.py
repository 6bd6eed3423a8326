import torch
x = torch.tensor([1.], requires_grad=True)
print(x.grad)
y = x.clone()
y.backward()
print(y.grad)

import torch
x = torch.tensor([1., 2., 3.], requires_grad=True)
y = x.detach().numpy()
y[0] = 100
print(x)
z = x.data
z[1] = 50
print(x)

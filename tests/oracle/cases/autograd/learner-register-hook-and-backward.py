import torch
def hook(grad): print('hook', grad)
x = torch.tensor(2., requires_grad=True)
y = x * 3
y.register_hook(hook)
y.backward()

import torch
x = torch.tensor([0.5, -0.5], requires_grad=True)
torch.relu(x).sum().backward(); print(x.grad); x.grad.zero_()
torch.sigmoid(x).sum().backward(); print(x.grad); x.grad = None
torch.tanh(x).sum().backward(); print(x.grad)

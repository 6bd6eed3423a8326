import torch
x = torch.rand(2, requires_grad=True)
try:
    x.numpy()
except RuntimeError as e:
    print(e)
print(type(x.detach().numpy()), x.detach().cpu().numpy().shape)

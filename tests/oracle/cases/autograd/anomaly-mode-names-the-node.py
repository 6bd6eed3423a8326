import torch

x = torch.tensor([0.0], requires_grad=True)
y = torch.tensor([0.0], requires_grad=True)
with torch.autograd.set_detect_anomaly(True, check_nan=False):
    (x / y).sum().backward()
    print(x.grad, torch.is_anomaly_enabled())
print(torch.is_anomaly_enabled())

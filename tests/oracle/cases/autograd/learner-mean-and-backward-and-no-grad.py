import torch
w = torch.tensor(1.0, requires_grad=True); b = torch.tensor(0.0, requires_grad=True)
x = torch.tensor([1., 2., 3.]); y = torch.tensor([2., 4., 6.])
for _ in range(4):
    loss = ((w * x + b - y) ** 2).mean(); loss.backward()
    with torch.no_grad():
        w -= 0.05 * w.grad; b -= 0.05 * b.grad
    w.grad.zero_(); b.grad.zero_()
    print(f'{loss.item():.6f}', w.item(), b.item())

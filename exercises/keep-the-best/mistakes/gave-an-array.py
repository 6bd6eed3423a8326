import torch

w = torch.tensor([4.0, -2.0], requires_grad=True)
best, best_loss = None, float("inf")

for rate in (0.25, 0.25, 2.0):
    loss = (w * w).sum()
    if loss.item() < best_loss:
        best_loss = loss.item()
        best = w.detach().numpy().copy()
    loss.backward()
    with torch.no_grad():
        w -= rate * w.grad
    w.grad = None

print(best, best_loss)
print(w)

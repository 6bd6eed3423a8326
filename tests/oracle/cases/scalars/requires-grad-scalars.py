import torch
w = torch.tensor(2.0, requires_grad=True)
loss = (w * 3) ** 2
print(loss, loss.item(), float(loss.detach()))
print(f"{loss:.3f}")
losses = [loss.item()]
print(losses, sum(losses) / len(losses))
print(float(loss))
print(int(w))

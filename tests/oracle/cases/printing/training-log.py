import torch
from torch import nn
torch.manual_seed(0)
m = nn.Linear(1, 1)
opt = torch.optim.SGD(m.parameters(), lr=0.1)
x = torch.tensor([[0.], [1.], [2.]]); y = 2 * x + 1
for e in range(5):
    loss = nn.functional.mse_loss(m(x), y)
    opt.zero_grad(); loss.backward(); opt.step()
    print(f"epoch {e+1}/5 loss {loss.item():.4f}")
print(loss, m.weight.grad)
print(m(x).detach().numpy().round(3))

import torch
from torch import nn
import torch.nn.functional as F
m = nn.Linear(1, 1); opt = torch.optim.SGD(m.parameters(), lr=0.01)
for p in m.parameters(): nn.init.constant_(p, 0.5)
X = torch.tensor([[1.], [2.], [3.]]); Y = 2 * X + 1
for e in range(5):
    loss = F.mse_loss(m(X), Y); opt.zero_grad(); loss.backward(); opt.step()
    print(e, loss.item())
print(m.weight.item(), m.bias.item())

import torch
from torch import nn
import torch.nn.functional as F
torch.manual_seed(0)
m = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
x = torch.tensor([[0., 0.], [0., 1.], [1., 0.], [1., 1.]]); y = torch.tensor([[0.], [1.], [1.], [0.]])
opt = torch.optim.Adam(m.parameters(), lr=0.1)
for i in range(3):
    loss = F.mse_loss(m(x), y); opt.zero_grad(); loss.backward(); opt.step(); print(round(loss.item(), 5))

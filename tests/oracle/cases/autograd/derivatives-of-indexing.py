import torch
import torch.nn.functional as F

x = torch.tensor([[0.3, 1.3, 2.1], [0.7, 1.7, 0.45]], dtype=torch.float64, requires_grad=True)
y = torch.tensor([[1.1, 0.5, 0.9], [1.4, 2.3, 0.8]], dtype=torch.float64, requires_grad=True)
for f in [
    lambda x, y: x[torch.tensor([0, 1, 1])],
    lambda x, y: x[x > 1],
    lambda x, y: x[0, torch.tensor([0, 2])],
    lambda x, y: x.gather(1, torch.tensor([[0], [2]])),
    lambda x, y: x.scatter(1, torch.tensor([[0], [2]]), y[:, :1]),
    lambda x, y: x.scatter_add(1, torch.tensor([[0], [2]]), y[:, :1]),
    lambda x, y: x.scatter(1, torch.tensor([[0], [2]]), 3.0),
    lambda x, y: x.index_select(1, torch.tensor([0, 2])),
    lambda x, y: x.index_add(0, torch.tensor([0]), y[:1]),
    lambda x, y: x.take(torch.tensor([0, 5])),
    lambda x, y: x.masked_select(x > 1),
    lambda x, y: x.index_put((torch.tensor([0]),), y[0]),
]:
    print(f(x, y).grad_fn.name(), torch.autograd.gradcheck(f, (x, y)))

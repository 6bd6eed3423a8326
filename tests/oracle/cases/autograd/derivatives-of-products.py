import torch
import torch.nn.functional as F

x = torch.tensor([[0.3, 1.3, 2.1], [0.7, 1.7, 0.45]], dtype=torch.float64, requires_grad=True)
y = torch.tensor([[1.1, 0.5, 0.9], [1.4, 2.3, 0.8]], dtype=torch.float64, requires_grad=True)
for f in [
    lambda x, y: x @ y.T,
    lambda x, y: x.mm(y.T),
    lambda x, y: torch.bmm(x.unsqueeze(0), y.T.unsqueeze(0)),
    lambda x, y: torch.addmm(x @ x.T, x, y.T),
    lambda x, y: x.mv(y[0]),
    lambda x, y: x[0].dot(y[0]),
    lambda x, y: torch.outer(x[0], y[0]),
    lambda x, y: torch.einsum('ij,kj->ik', x, y),
    lambda x, y: torch.linalg.inv(x[:, :2]),
    lambda x, y: torch.linalg.det(x[:, :2]),
    lambda x, y: torch.linalg.solve(x[:, :2], y[:, :1]),
    lambda x, y: F.linear(x, y),
    lambda x, y: F.linear(x, y, y[:, 0]),
    lambda x, y: torch.tensordot(x, y, 2),
    lambda x, y: torch.linalg.norm(x),
]:
    print(f(x, y).grad_fn.name(), torch.autograd.gradcheck(f, (x, y)))

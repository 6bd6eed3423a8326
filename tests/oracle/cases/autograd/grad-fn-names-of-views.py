import torch

x = torch.ones(2, 2, requires_grad=True)
for y in [x.t(), x.view(4), x.reshape(4), x[0], x[:, 1], x[[0]], x.unsqueeze(0), x.squeeze(), x.expand(2, 2), x.permute(1, 0), x.clone(), x.contiguous().flatten(), x.transpose(0, 1), x.T]:
    print(type(y.grad_fn).__name__)

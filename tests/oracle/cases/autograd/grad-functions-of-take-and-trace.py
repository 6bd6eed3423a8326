import torch

x = torch.tensor([[0.5, 1.5], [2.5, 3.5]], requires_grad=True)
for y in [x.take(torch.tensor([0, 3])), x.masked_select(x > 1), torch.trace(x), torch.nansum(x), torch.diag(x[0]), torch.diag_embed(x)]:
    print(y.grad_fn.name())

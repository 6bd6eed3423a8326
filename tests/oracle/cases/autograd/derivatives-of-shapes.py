import torch
import torch.nn.functional as F

x = torch.tensor([[0.3, 1.3, 2.1], [0.7, 1.7, 0.45]], dtype=torch.float64, requires_grad=True)
y = torch.tensor([[1.1, 0.5, 0.9], [1.4, 2.3, 0.8]], dtype=torch.float64, requires_grad=True)
for f in [
    lambda x, y: x[0],
    lambda x, y: x[:, 1:],
    lambda x, y: x[:, ::2],
    lambda x, y: x.diagonal(),
    lambda x, y: x.unsqueeze(0),
    lambda x, y: x.unsqueeze(0).squeeze(),
    lambda x, y: x.unsqueeze(0).squeeze(0),
    lambda x, y: x.view(6),
    lambda x, y: x.reshape(3, 2),
    lambda x, y: x.T,
    lambda x, y: x.permute(1, 0),
    lambda x, y: x.transpose(0, 1),
    lambda x, y: x.t(),
    lambda x, y: x.expand(2, 2, 3),
    lambda x, y: x.unfold(1, 2, 1),
    lambda x, y: x.split(1)[0],
    lambda x, y: x.chunk(3, 1)[1],
    lambda x, y: x.unbind()[1],
    lambda x, y: x.clone(),
    lambda x, y: x.float().double(),
    lambda x, y: x.flatten(),
    lambda x, y: x.movedim(0, 1),
    lambda x, y: x.narrow(1, 0, 2),
    lambda x, y: x.tile(2),
    lambda x, y: x.repeat(2, 1),
    lambda x, y: x.flip(0),
    lambda x, y: x.tril(),
    lambda x, y: x.triu(),
    lambda x, y: torch.cat([x, x]),
    lambda x, y: torch.stack([x, y]),
    lambda x, y: torch.diag_embed(x),
    lambda x, y: torch.diag(x[0]),
    lambda x, y: x.contiguous(),
    lambda x, y: x.as_strided((2,), (1,)),
    lambda x, y: F.pad(x, (1, 1)),
    lambda x, y: torch.swapaxes(x, 0, 1),
]:
    print(f(x, y).grad_fn.name(), torch.autograd.gradcheck(f, (x, y)))

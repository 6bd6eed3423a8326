import torch
import torch.nn.functional as F

x = torch.tensor([[0.3, 1.3, 2.1], [0.7, 1.7, 0.45]], dtype=torch.float64, requires_grad=True)
y = torch.tensor([[1.1, 0.5, 0.9], [1.4, 2.3, 0.8]], dtype=torch.float64, requires_grad=True)
for f in [
    lambda x, y: F.mse_loss(x, y),
    lambda x, y: F.l1_loss(x, y),
    lambda x, y: F.smooth_l1_loss(x, y),
    lambda x, y: F.huber_loss(x, y),
    lambda x, y: F.binary_cross_entropy(x / 4, y / 4),
    lambda x, y: F.binary_cross_entropy_with_logits(x, y),
    lambda x, y: F.cross_entropy(x, torch.tensor([0, 2])),
    lambda x, y: F.nll_loss(x, torch.tensor([0, 2])),
    lambda x, y: F.layer_norm(x, (3,)),
    lambda x, y: F.batch_norm(x, None, None, training=True),
    lambda x, y: F.group_norm(x, 1),
    lambda x, y: F.embedding(torch.tensor([0, 1, 1]), x),
    lambda x, y: F.conv1d(x.unsqueeze(0), y.unsqueeze(0)),
    lambda x, y: F.normalize(x),
    lambda x, y: F.cosine_similarity(x, y),
]:
    print(f(x, y).grad_fn.name(), torch.autograd.gradcheck(f, (x, y)))

import torch
import torch.nn.functional as F

x = torch.tensor([[0.3, 1.3, 2.1], [0.7, 1.7, 0.45]], dtype=torch.float64, requires_grad=True)
y = torch.tensor([[1.1, 0.5, 0.9], [1.4, 2.3, 0.8]], dtype=torch.float64, requires_grad=True)
for f in [
    lambda x, y: F.relu(x - 1),
    lambda x, y: F.leaky_relu(x - 1),
    lambda x, y: F.elu(x - 1),
    lambda x, y: F.gelu(x),
    lambda x, y: F.gelu(x, approximate='tanh'),
    lambda x, y: F.silu(x),
    lambda x, y: F.softplus(x),
    lambda x, y: F.mish(x),
    lambda x, y: F.hardtanh(x),
    lambda x, y: F.selu(x),
    lambda x, y: F.logsigmoid(x),
    lambda x, y: F.softmax(x, 1),
    lambda x, y: F.log_softmax(x, 1),
    lambda x, y: F.softsign(x),
    lambda x, y: F.tanhshrink(x),
    lambda x, y: F.relu6(x),
    lambda x, y: F.hardsigmoid(x),
    lambda x, y: F.hardswish(x),
    lambda x, y: F.celu(x),
    lambda x, y: F.threshold(x, 1, 0),
]:
    print(f(x, y).grad_fn.name(), torch.autograd.gradcheck(f, (x, y)))

import torch
import torch.nn.functional as F

x = torch.tensor([[0.3, 1.3, 2.1], [0.7, 1.7, 0.45]], dtype=torch.float64, requires_grad=True)
y = torch.tensor([[1.1, 0.5, 0.9], [1.4, 2.3, 0.8]], dtype=torch.float64, requires_grad=True)
for f in [
    lambda x, y: x + y,
    lambda x, y: x - y,
    lambda x, y: 2 - x,
    lambda x, y: x * y,
    lambda x, y: x / y,
    lambda x, y: 2 / x,
    lambda x, y: x % 0.7,
    lambda x, y: torch.fmod(x, 0.7),
    lambda x, y: torch.maximum(x, y),
    lambda x, y: torch.minimum(x, y),
    lambda x, y: x ** 3,
    lambda x, y: x ** y,
    lambda x, y: 2 ** x,
    lambda x, y: -x,
    lambda x, y: abs(x),
    lambda x, y: x.square(),
    lambda x, y: torch.sign(x),
    lambda x, y: torch.floor(x),
    lambda x, y: torch.frac(x),
    lambda x, y: torch.atan2(x, y),
    lambda x, y: torch.hypot(x, y),
    lambda x, y: torch.logaddexp(x, y),
    lambda x, y: torch.lerp(x, y, 0.3),
    lambda x, y: torch.addcmul(x, x, y),
    lambda x, y: torch.addcdiv(x, x, y),
    lambda x, y: torch.xlogy(x, y),
    lambda x, y: x.clamp(0.6, 1.2),
    lambda x, y: x.clamp(min=0.6),
    lambda x, y: torch.where(x > 1, x, y),
    lambda x, y: x.masked_fill(x > 1, 0),
]:
    print(f(x, y).grad_fn.name(), torch.autograd.gradcheck(f, (x, y)))

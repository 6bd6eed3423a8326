import torch
import torch.nn.functional as F

x = torch.tensor([[0.3, 1.3, 2.1], [0.7, 1.7, 0.45]], dtype=torch.float64, requires_grad=True)
y = torch.tensor([[1.1, 0.5, 0.9], [1.4, 2.3, 0.8]], dtype=torch.float64, requires_grad=True)
for f in [
    lambda x, y: x.exp(),
    lambda x, y: x.exp2(),
    lambda x, y: x.expm1(),
    lambda x, y: x.log(),
    lambda x, y: x.log2(),
    lambda x, y: x.log10(),
    lambda x, y: x.log1p(),
    lambda x, y: x.sin(),
    lambda x, y: x.cos(),
    lambda x, y: x.tan(),
    lambda x, y: (x / 4).asin(),
    lambda x, y: (x / 4).acos(),
    lambda x, y: x.atan(),
    lambda x, y: x.sinh(),
    lambda x, y: x.cosh(),
    lambda x, y: x.tanh(),
    lambda x, y: x.asinh(),
    lambda x, y: (x + 1).acosh(),
    lambda x, y: (x / 4).atanh(),
    lambda x, y: x.sqrt(),
    lambda x, y: x.rsqrt(),
    lambda x, y: x.reciprocal(),
    lambda x, y: x.sigmoid(),
    lambda x, y: x.erf(),
    lambda x, y: x.erfc(),
    lambda x, y: (x / 4).logit(),
    lambda x, y: x.deg2rad(),
    lambda x, y: x.rad2deg(),
    lambda x, y: x.trunc(),
    lambda x, y: x.round(),
]:
    print(f(x, y).grad_fn.name(), torch.autograd.gradcheck(f, (x, y)))

import torch
from torch import nn
class M(nn.Module):
    def __init__(self):
        super().__init__()
        self.l = nn.Linear(2, 2); self.register_buffer('b', torch.zeros(1)); self.register_parameter('p', None)
    def forward(self, x): return self.l(x) + self.b
m = M()
print([n for n, _ in m.named_children()], [n for n, _ in m.named_modules()], [n for n, _ in m.named_buffers()], list(m.state_dict()), m.p)
m.apply(lambda k: print(type(k).__name__))
print(m.requires_grad_(False).l.weight.requires_grad, m.double().l.weight.dtype, m.half().b.dtype, m.float().train(False).training, m.get_submodule('l'), m.get_parameter('l.bias').shape)
h = m.register_forward_hook(lambda mod, i, o: print('hook', o.shape)); m(torch.ones(1, 2)); h.remove(); m(torch.ones(1, 2))
print(m._get_name(), hasattr(m, 'foo'), m.__class__, callable(m)); m.add_module('x', nn.ReLU()); print(m); del m.x; m.zero_grad()
print(nn.utils.parameters_to_vector(m.parameters()).shape, nn.utils.clip_grad_norm_(m.parameters(), 1.0))
try: m(torch.ones(1, 2), 3)
except TypeError as e: print(e)

import torch
import torch.nn.functional as F

t = torch.tensor([-1.5, 0.3, 2.0])
for f in [F.gelu, F.silu, F.elu, F.selu, F.softplus, F.mish, F.logsigmoid]:
    print(f(t).tolist())

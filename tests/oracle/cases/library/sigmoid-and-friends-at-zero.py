import torch
import torch.nn.functional as F

x = torch.zeros(1)
print(torch.sigmoid(x), torch.tanh(x), F.silu(x), F.gelu(x), F.mish(x), F.logsigmoid(x), F.softplus(x), torch.erf(x))

import torch

t = torch.tensor([1.0, 2.0])
print(torch.addcmul(t, t, t, value=2), torch.addcdiv(t, t, t), t.add(t, alpha=3), torch.sub(t, 1, alpha=2), torch.rsub(t, 5), torch.div(torch.tensor([7, -7]), 2, rounding_mode='floor'), torch.div(torch.tensor([7, -7]), 2, rounding_mode='trunc'))

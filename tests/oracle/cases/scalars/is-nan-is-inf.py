import torch

t = torch.tensor([1.0, float('nan'), float('inf')])
print(t.isnan(), t.isinf(), torch.isfinite(t), t.nan_to_num(posinf=9.0))

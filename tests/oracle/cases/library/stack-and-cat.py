import torch

a, b = torch.tensor([1, 2]), torch.tensor([3, 4])
print(torch.stack([a, b]), torch.stack([a, b], dim=1), torch.cat([a, b]), torch.cat([a[None], b[None]], dim=0), torch.hstack([a, b]), torch.vstack([a, b]), torch.column_stack([a, b]), torch.dstack([a, b]).shape)

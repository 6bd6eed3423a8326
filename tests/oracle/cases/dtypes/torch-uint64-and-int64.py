import torch

torch.promote_types(torch.uint64, torch.int64)

import torch

torch.tensor([[1, 2]]).gather(1, torch.tensor([[0]], dtype=torch.int32))

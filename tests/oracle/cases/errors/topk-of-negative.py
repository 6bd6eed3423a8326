import torch

torch.ones(2).topk(-1)

import torch

torch.device('gpu')

# gpu: none
import torch

t = torch.ones(1)
t.device = 'cuda'

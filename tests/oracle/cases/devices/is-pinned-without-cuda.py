# gpu: none
import torch

print(torch.ones(1).is_pinned())

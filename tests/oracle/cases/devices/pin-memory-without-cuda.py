# gpu: none
import torch

torch.ones(1).pin_memory()

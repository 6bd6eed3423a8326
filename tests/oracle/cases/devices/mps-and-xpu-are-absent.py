# gpu: none
import torch

print(torch.backends.mps.is_available(), torch.xpu.is_available(), torch.backends.cudnn.is_available())

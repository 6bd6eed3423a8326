# gpu: none
import torch

print(torch.cuda.is_available(), torch.cuda.device_count(), torch.version.cuda, torch.backends.cuda.is_built())

import numpy as np
import torch
print(torch.iinfo(torch.int32).max, torch.finfo(torch.float16).max, torch.finfo(torch.bfloat16).eps, np.iinfo(np.uint8).max, np.finfo(np.float64).eps)
torch.iinfo(torch.float32)

import numpy as np
import torch

print(torch.ones(2).half().mean(), np.ones(2, np.float16).mean(), type(np.ones(2, np.float16).mean()).__name__)

import numpy as np
import torch
print(torch.__config__ is not None, torch.version.__version__[:4], np.__version__)

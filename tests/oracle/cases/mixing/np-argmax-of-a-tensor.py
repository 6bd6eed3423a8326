import numpy as np
import torch

print(np.argmax(torch.tensor([1.0, 3.0])))

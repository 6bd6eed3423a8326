import numpy as np
import torch

print(torch.tensor([1.0, 3.0]).argmax(), np.array([1.0, 3.0]).argmax(), type(np.array([1.0, 3.0]).argmax()).__name__)

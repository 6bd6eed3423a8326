import numpy as np
import torch

print(torch.tensor([0.1, 0.2, 0.3]).norm().item(), np.linalg.norm([0.1, 0.2, 0.3]), torch.tensor(2.0).sqrt().item(), np.sqrt(2))

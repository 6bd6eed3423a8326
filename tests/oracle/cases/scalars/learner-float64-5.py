import numpy as np
import torch
print(int(torch.tensor(3.99)), int(np.float64(-3.99)), int(torch.tensor(True)))
int(torch.tensor(float('nan')))

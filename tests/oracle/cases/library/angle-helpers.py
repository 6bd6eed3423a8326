import numpy as np
import torch

print(torch.deg2rad(torch.tensor(0.0)), np.degrees(0.0), torch.atan2(torch.tensor(0.0), torch.tensor(1.0)), torch.hypot(torch.tensor(3.0), torch.tensor(4.0)), np.hypot(3.0, 4.0))

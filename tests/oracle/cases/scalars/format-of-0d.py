import numpy as np
import torch

print(f'{torch.tensor(3.14159):.2f} {torch.tensor(7):03d} {np.float32(3.14159):.2f} {np.array(2.5):.1f}')

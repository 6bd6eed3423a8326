import numpy as np
import torch
print(f'{torch.tensor(3.14159):.2f}', f'{np.float32(3.14159):.2f}', '%d' % torch.tensor(3), '%.1f' % np.float64(2.25))

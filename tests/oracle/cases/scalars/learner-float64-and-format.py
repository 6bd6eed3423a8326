import numpy as np
import torch
print('%s %s' % (torch.tensor(1), np.float64(2.5)), '{:>6}|{:<6}|'.format(np.int64(3), np.float64(1.5)), f'{np.float64(0.1234):.1%}', f'{np.int64(255):x}')

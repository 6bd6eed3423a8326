import numpy as np
import torch
print(np.float64('nan') == np.float64('nan'), torch.tensor(float('nan')) == torch.tensor(float('nan')), np.isnan(np.nan))

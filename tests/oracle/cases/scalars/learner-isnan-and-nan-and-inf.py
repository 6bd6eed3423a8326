import numpy as np
import torch
print(torch.tensor(float('nan')) == torch.tensor(float('nan')), torch.isnan(torch.tensor(float('nan'))), np.nan == np.nan, np.nan is np.nan, torch.tensor([float('inf')]) > 1e30, np.inf - np.inf)

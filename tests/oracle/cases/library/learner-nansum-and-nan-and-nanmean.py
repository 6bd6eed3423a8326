import numpy as np
import torch
print(np.nansum([1, np.nan]), np.nanmean([1, np.nan, 3]), np.nanmax([1, np.nan]), np.nanstd([1., np.nan, 3.]), np.isnan([np.nan, 1]), np.nan_to_num([np.inf, np.nan]), torch.nansum(torch.tensor([1., float('nan')])), torch.nanmean(torch.tensor([1., float('nan')])))

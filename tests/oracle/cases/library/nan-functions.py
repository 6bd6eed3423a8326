import numpy as np
import torch

t = torch.tensor([1.0, float('nan'), 3.0])
print(t.nansum(), t.nanmean(), t.nanmedian(), torch.nan_to_num(t, nan=7.0), np.nansum(t.numpy()), np.nanmax(t.numpy()), np.nanargmin(t.numpy()), np.nan_to_num(t.numpy()))

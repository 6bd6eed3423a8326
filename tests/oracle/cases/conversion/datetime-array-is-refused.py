import numpy as np
import torch

torch.from_numpy(np.array(['2020-01-01'], dtype='datetime64[D]'))

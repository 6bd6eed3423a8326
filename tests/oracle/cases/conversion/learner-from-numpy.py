import numpy as np
import torch
a = np.array(['2020-01-01', '2021-01-01'], dtype='datetime64[D]')
print(a)
torch.from_numpy(a)

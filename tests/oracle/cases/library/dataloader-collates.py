import numpy as np
from torch.utils.data import DataLoader
for batch in DataLoader([(np.ones(2), 1), (np.zeros(2), 0), (np.ones(2), 1)], batch_size=2):
    print(batch)

import numpy as np
import torch
for d in ['longdouble', 'complex64', 'S3', 'U3']:
    try:
        print(torch.from_numpy(np.zeros(2, dtype=d)))
    except Exception as e:
        print(type(e).__name__, e)

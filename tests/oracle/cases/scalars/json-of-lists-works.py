import numpy as np
import torch
import json
print(json.dumps({'t': torch.tensor([1, 2]).tolist(), 'a': np.array([0.5]).tolist(), 'x': torch.tensor(2).item()}))

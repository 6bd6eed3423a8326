import numpy as np
import torch

torch.save({'a': np.ones(2)}, 'a.pt')
print(torch.load('a.pt', weights_only=False))

import numpy as np
import torch
q, r = np.linalg.qr(np.array([[1., 2.], [3., 4.]]))
print(q.round(4), r.round(4))
print(torch.linalg.qr(torch.tensor([[1., 0.], [0., 2.]])))

import numpy as np
import torch

t = torch.tensor([5, 1, 4, 2])
print(t.topk(2), t.topk(2, largest=False), t.kthvalue(2), np.partition(t.numpy(), 1)[:2])

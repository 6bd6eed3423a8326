import numpy as np
import torch

a, b = torch.tensor([1, 2, 3]), torch.tensor([2, 2, 2])
print(a.eq(b), a.ne(b), a.lt(b), a.ge(b), torch.gt(a, 1), torch.le(a, b), torch.minimum(a, b), np.greater([1, 2], 1), np.not_equal([1], [2]))

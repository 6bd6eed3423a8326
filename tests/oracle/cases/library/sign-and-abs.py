import numpy as np
import torch

t = torch.tensor([-2, 0, 3])
print(t.sign(), t.abs(), torch.sgn(t), torch.signbit(torch.tensor([-0.0, 1.0])), np.sign([-2.0, 0.0]), np.absolute([-1, 2]), torch.copysign(torch.tensor([1.0]), torch.tensor([-0.0])))

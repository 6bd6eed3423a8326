import numpy as np
import torch
print(torch.can_cast(torch.int64, torch.float32), torch.can_cast(torch.float32, torch.int64), np.can_cast(np.int64, np.float32), np.can_cast('i4', 'i2', 'unsafe'), np.result_type(np.float32, 1.0), torch.result_type(torch.tensor([1], dtype=torch.int8), 5))

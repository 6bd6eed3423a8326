import torch
import torch.nn.functional as F

x = torch.arange(25.0).view(1, 1, 5, 5)
print(F.max_pool2d(x, 3, 2, ceil_mode=True), F.max_pool2d(x, 2, return_indices=True)[1])
print(F.avg_pool2d(x, 3, 2, 1, count_include_pad=False), F.avg_pool2d(x, 2, ceil_mode=True), F.adaptive_avg_pool2d(x, (2, 3)))

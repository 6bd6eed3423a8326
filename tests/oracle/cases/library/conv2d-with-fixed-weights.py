import torch
import torch.nn.functional as F

w = torch.ones(1, 1, 2, 2)
x = torch.arange(9.0).view(1, 1, 3, 3)
print(F.conv2d(x, w), F.conv2d(x, w, stride=2), F.conv2d(x, w, padding=1).shape, F.conv2d(x, w, bias=torch.tensor([10.0])), F.conv2d(x, w, dilation=2))

import torch
import torch.nn.functional as F

x = torch.arange(4.0).view(1, 1, 2, 2).requires_grad_()
up = F.interpolate(x, scale_factor=2, mode='bilinear')
print(up, F.interpolate(x, size=(3, 3)))
up.sum().backward()
print(x.grad)
y = F.conv_transpose2d(x.detach(), torch.ones(1, 1, 2, 2), stride=2, output_padding=1)
print(y)

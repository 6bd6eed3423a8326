import torch
import torch.nn.functional as F

x = torch.arange(4.0).view(1, 1, 4)
print(F.conv1d(x, torch.ones(1, 1, 2)), F.conv_transpose1d(x, torch.ones(1, 1, 2)), F.conv1d(x, torch.ones(1, 1, 3), padding='same'))

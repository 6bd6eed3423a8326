import torch
import math
t = torch.tensor(4.)
print(math.sqrt(t), math.floor(torch.tensor(2.7)), round(torch.tensor(2.567), 2), abs(torch.tensor(-3)))

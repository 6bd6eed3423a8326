import torch
t = torch.tensor(3)
print(t + 1, t / 2, t // 2, t ** 2, -t, abs(-t), t == 3, bool(t > 2))
print(range(t)[-1], [1, 2, 3, 4][t], 'ab' * t)
print(int(t), float(t), complex(t), str(t), hash(t) == hash(t))
print(round(torch.tensor(2.567), 1), torch.tensor(2.5).round(), round(2.5))
import math
print(math.floor(torch.tensor(2.7)), math.sqrt(torch.tensor(4.)), math.pi * torch.tensor(2))
print(t.__index__(), operator.index(t) if 'operator' in globals() else None)

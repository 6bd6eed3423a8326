# gpu: none
import torch

t = torch.ones(1)
print(str(t.device) == 'cpu', t.device.type == 'cpu', f'{t.device}', repr(str(t.device)))

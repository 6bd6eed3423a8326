# gpu: none
import torch

t = torch.ones(1)
print(t.device, t.device.type, t.device.index, t.is_cuda, t.is_cpu, t.get_device(), t.device == torch.device('cpu'))

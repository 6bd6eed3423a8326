import torch

t = torch.ones(1).cuda()
print(t.device, repr(t.device), t.is_cuda, t.is_cpu, t.get_device(), t.device.index, t.type(), t.long().type())

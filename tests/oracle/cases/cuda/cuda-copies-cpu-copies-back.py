import torch

a = torch.zeros(2)
b = a.cuda()
b += 1
c = b.cpu()
c += 1
print(a, b, c)

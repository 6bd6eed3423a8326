import torch
x = torch.zeros(5)
x.index_fill_(0, torch.tensor([0, 2]), 3)
x.index_copy_(0, torch.tensor([1]), torch.tensor([9.]))
x.scatter_(0, torch.tensor([4]), 7.)
print(x, x.gather(0, torch.tensor([4, 0])), x.take(torch.tensor([1])))

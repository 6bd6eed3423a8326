import torch
torch.manual_seed(0)
t = torch.empty(4)
print(t.uniform_(), t.normal_(), t.exponential_(), t.random_(0, 10))

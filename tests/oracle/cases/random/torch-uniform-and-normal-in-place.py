import torch

torch.manual_seed(0)
print(torch.empty(3).uniform_(-1, 1), torch.empty(2).normal_(10, 2), torch.empty(2).random_(0, 10), torch.empty(2).exponential_())

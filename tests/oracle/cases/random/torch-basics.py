import torch
torch.manual_seed(42)
print(torch.rand(3), torch.randn(2, 2), torch.randint(0, 10, (5,)), torch.randperm(6))
print(torch.normal(0., 1., (2, 3)), torch.normal(torch.zeros(2), torch.ones(2)), torch.bernoulli(torch.full((4,), 0.5)))
print(torch.empty(3).uniform_(-1, 1), torch.empty(3).normal_(5, 2), torch.rand_like(torch.zeros(2)), torch.randn_like(torch.zeros(2, dtype=torch.double)))
print(torch.multinomial(torch.tensor([0.1, 0.9]), 5, replacement=True))
print(torch.empty(3).exponential_(), torch.empty(3).random_(10), torch.empty(2).geometric_(0.5), torch.empty(2).cauchy_(), torch.empty(2).log_normal_())

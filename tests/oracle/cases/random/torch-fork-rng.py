import torch

torch.manual_seed(0)
with torch.random.fork_rng():
    torch.rand(5)
print(torch.rand(1), torch.initial_seed())

import torch
g = torch.Generator().manual_seed(1)
print(torch.rand(2, generator=g), torch.randint(5, (3,), generator=g), torch.randperm(4, generator=g))
print(g.initial_seed(), g.device, type(g))
s = g.get_state(); x = torch.rand(2, generator=g); g.set_state(s); print(torch.equal(x, torch.rand(2, generator=g)))
print(s.shape, s.dtype)
torch.manual_seed(3); st = torch.get_rng_state(); a = torch.rand(1); torch.set_rng_state(st); print(a == torch.rand(1), torch.initial_seed())

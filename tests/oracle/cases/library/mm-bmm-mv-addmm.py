import torch

a = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
print(torch.mm(a, a), torch.mv(a, torch.ones(2)), torch.bmm(a[None], a[None]), torch.addmm(torch.ones(2, 2), a, a, beta=2, alpha=0.5), torch.chain_matmul(a, a) if False else torch.linalg.multi_dot([a, a, a]))

import torch
t = torch.arange(9).reshape(3, 3)
print(t.diagonal(), t.diag(), torch.diag(torch.tensor([1, 2])), t.tril(), t.triu(1), t.trace())

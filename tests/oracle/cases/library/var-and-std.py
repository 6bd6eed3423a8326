import torch

t = torch.tensor([[1.0, 3.0], [2.0, 6.0]])
print(t.var(), t.var(0), t.std(1, keepdim=True), t.var(unbiased=False), t.std(dim=0, correction=0), torch.var_mean(t))

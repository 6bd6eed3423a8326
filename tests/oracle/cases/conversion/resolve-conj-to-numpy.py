import torch

print(torch.tensor([1 + 2j]).conj().resolve_conj().numpy())

import torch

print(torch.tensor([1 + 2j]).conj().numpy(force=True))

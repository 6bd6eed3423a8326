import torch

torch.manual_seed(3)
print(torch.randint(0, 100, (3,), dtype=torch.uint8), torch.randint(0, 2, (4,), dtype=torch.float32), torch.randint(0, 2, (3,), dtype=torch.bool))

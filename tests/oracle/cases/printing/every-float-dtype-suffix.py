import torch

for d in [torch.float16, torch.bfloat16, torch.float32, torch.float64]:
    print(torch.tensor([1.5, 0.1], dtype=d))

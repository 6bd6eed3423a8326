import torch
print((torch.ones(1, dtype=torch.int32) + 1.5).dtype, (torch.ones(1, dtype=torch.int64) / 2).dtype)
print((torch.ones(1, dtype=torch.float16) + torch.ones(1, dtype=torch.bfloat16)).dtype)

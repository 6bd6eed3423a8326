import torch

print(torch.can_cast(torch.float32, torch.int64), torch.can_cast(torch.int64, torch.float16), torch.can_cast(torch.bool, torch.uint8), torch.can_cast(torch.complex64, torch.float32))

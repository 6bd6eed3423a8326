import torch

for dtype in [torch.bool, torch.uint8, torch.int32, torch.int64, torch.float16, torch.float32, torch.complex64]:
    t = torch.ones(1, dtype=dtype)
    print(dtype, (t + 1).dtype, (t + 1.5).dtype, (t + True).dtype, (t + 1j).dtype)

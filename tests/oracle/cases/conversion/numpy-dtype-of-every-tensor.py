import torch

for dtype in [torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64, torch.float16, torch.float32, torch.float64]:
    print(dtype, torch.zeros(1, dtype=dtype).numpy().dtype)

import torch

for d in [torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64, torch.bool, torch.float16, torch.bfloat16, torch.float64, torch.complex64]:
    print(torch.zeros(1, dtype=d).type())

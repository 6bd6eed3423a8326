import torch
for d in (torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64, torch.float16, torch.float32, torch.float64, torch.bool, torch.bfloat16):
    print(d, torch.zeros(1, dtype=d).element_size(), d.is_floating_point)

import torch

for d in [torch.float32, torch.int64, torch.bool, torch.complex64, torch.bfloat16]:
    print(d, d.is_floating_point, d.is_complex, d.is_signed, d.itemsize)

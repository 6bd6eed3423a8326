import torch
print(torch.float32.is_floating_point, torch.complex64.is_complex, torch.int8.is_signed, torch.bfloat16.itemsize)

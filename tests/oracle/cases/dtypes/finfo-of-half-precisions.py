import torch

print(torch.finfo(torch.float16))
print(torch.finfo(torch.bfloat16))

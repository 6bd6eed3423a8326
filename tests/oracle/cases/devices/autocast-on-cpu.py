# gpu: none
import torch

with torch.autocast('cpu', dtype=torch.bfloat16):
    print((torch.ones(2, 2) @ torch.ones(2, 2)).dtype, (torch.ones(2) + 1).dtype)

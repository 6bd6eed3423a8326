import torch

for d in [torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64, torch.uint16, torch.uint32, torch.uint64]:
    print(torch.tensor([1, 2], dtype=d))

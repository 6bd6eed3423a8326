import torch
t = torch.empty(2, 3, 4, 5).to(memory_format=torch.channels_last)
print(t.stride(), t.is_contiguous(), t.is_contiguous(memory_format=torch.channels_last))

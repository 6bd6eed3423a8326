import torch
print(torch.zeros(2, device='meta'), torch.empty(2, 3, device='meta', dtype=torch.int64))

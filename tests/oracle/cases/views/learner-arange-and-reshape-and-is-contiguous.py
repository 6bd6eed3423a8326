import torch
t = torch.arange(6).reshape(2, 3)
print(t.T.is_contiguous(), t.T.contiguous().stride(), t.stride())

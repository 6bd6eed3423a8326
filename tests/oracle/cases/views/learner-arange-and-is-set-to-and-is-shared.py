import torch
t = torch.arange(4)
print(t.is_set_to(t), t.is_set_to(t[:]), t[:2].is_shared(), t.numel(), t.nbytes, t[::2].element_size())

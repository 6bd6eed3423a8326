import torch
t = torch.zeros(2, 3)
print(t.shape, t.size(), t.dtype, t.device, t.layout, t.stride(), t.numel())
print(repr(t.shape), str(t.shape), tuple(t.shape), list(t.shape), t.shape[0], t.shape[-1:])
print(torch.Size([2, 3]) + torch.Size([1]), torch.Size([2, 3]) == (2, 3), torch.Size((4,)).numel())
print(torch.float32, torch.strided, torch.contiguous_format, torch.device('cpu', 0))
print(t.type(), t.is_contiguous(), type(t))

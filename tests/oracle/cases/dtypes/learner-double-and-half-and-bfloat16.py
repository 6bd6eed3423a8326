import torch
t = torch.tensor([1.5])
print(t.dtype, t.double().dtype, t.half(), t.bfloat16(), t.to('cpu', torch.float64), t.to(torch.tensor(1)).dtype)

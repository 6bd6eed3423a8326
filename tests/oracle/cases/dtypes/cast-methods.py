import torch

t = torch.tensor([0.5, 2.0])
print(t.int().dtype, t.long().dtype, t.short().dtype, t.char().dtype, t.byte().dtype, t.bool().dtype)
print(t.half().dtype, t.bfloat16().dtype, t.double().dtype, t.cfloat().dtype, t.cdouble().dtype, t.float() is t)

import torch
import torch.nn.functional as F
q = torch.ones(1, 1, 2, 2); v = torch.arange(4.).reshape(1, 1, 2, 2)
print(F.scaled_dot_product_attention(q, q, v))
print(F.scaled_dot_product_attention(q, q, v, is_causal=True))

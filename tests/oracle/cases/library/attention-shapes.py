import torch
from torch import nn
import torch.nn.functional as F

q = torch.zeros(1, 2, 4)
print(F.scaled_dot_product_attention(q, q, q), nn.MultiheadAttention(4, 2, batch_first=True)(q, q, q)[1].shape)

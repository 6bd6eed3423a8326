import numpy as np
import torch

t = torch.tensor([[3.0, 4.0], [0.0, 0.0]])
print(t.norm(), t.norm(dim=1), t.norm(p=1), torch.linalg.norm(t), torch.linalg.vector_norm(t, ord=float('inf')), np.linalg.norm(t.numpy(), axis=1), torch.norm(t, p='fro'))

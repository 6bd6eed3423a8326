import numpy as np
import torch

t = torch.tensor([[1, 5], [7, 2]])
print(t.argmax(), t.argmax(dim=1), t.argmin(0, keepdim=True), np.argmax(t.numpy(), axis=1), t.numpy().argmin())

# gpu: none
import torch

t = torch.ones(2, device='meta')
print(t, t.shape, (t + 1).device)
t.numpy()

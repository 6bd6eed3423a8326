import torch

t = torch.zeros(2, 3)
a = t.numpy()
print(t.stride(), t.stride(0), a.strides, a.itemsize, t.element_size(), a.nbytes, t.nbytes)

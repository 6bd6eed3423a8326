import torch
from torch.autograd import Variable

w = Variable(torch.FloatTensor([1, 2, 3]), requires_grad=True)

loss = (w * w).sum()
w.data.clamp_(max=2.0)
loss.backward()

grad = w.grad
print(loss.data, grad)
print(w)

import torch
import numpy as np
t = torch.arange(6).reshape(2, 3)
x = torch.zeros(2, 3)
try:
    print(torch.where(t > 2, t, 0), torch.where(t > 2, 1., 0.), torch.where(t > 2), t.where(t > 2, torch.tensor(-1)), torch.where(t > 2, t, torch.tensor(0.5)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(t.gather(1, torch.tensor([[0, 2], [1, 1]])), torch.gather(t, 0, torch.tensor([[0, 1, 0]])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(x.scatter(1, torch.tensor([[0], [2]]), 1.), x.scatter(1, torch.tensor([[0], [2]]), torch.tensor([[5.], [6.]])), x.scatter_add(0, torch.tensor([[0, 0, 0]]), torch.ones(1, 3)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(x.scatter(1, torch.tensor([[0], [3]]), 1.))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(x.scatter(1, torch.tensor([[0.], [2.]]), 1.))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(x.scatter(1, torch.tensor([[0], [2]]), torch.tensor([[5], [6]])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(t.gather(1, torch.tensor([0, 1])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(t.gather(1, torch.tensor([[0.5]])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(t.index_select(1, torch.tensor([0, 2])), t.masked_select(t > 3), t.masked_fill(t > 3, -1), t.take(torch.tensor([0, 5])), torch.nonzero(t), t.nonzero(as_tuple=True), torch.argwhere(t > 3))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(t.masked_fill(t > 3, 0.5))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(t.masked_fill(torch.tensor([1, 0, 1]), 0))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(x.index_fill(1, torch.tensor([0]), 7.), x.index_add(0, torch.tensor([0, 0]), torch.ones(2, 3)), x.index_copy(0, torch.tensor([1]), torch.ones(1, 3)), x.index_put((torch.tensor([0]), torch.tensor([1])), torch.tensor(4.)), x.masked_scatter(torch.tensor([True, False, True]), torch.arange(4.)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.where(t.numpy() > 2, t.numpy(), 0), np.where([True, False], 1, 2.5), np.where([0, 1]), np.nonzero([[1, 0], [0, 2]]), np.argwhere([[1, 0], [0, 2]]), np.take([1, 2, 3], [0, 2]), np.take_along_axis(t.numpy(), np.array([[0], [2]]), axis=1), np.extract([True, False], [1, 2]), np.compress([0, 1], [[1, 2], [3, 4]], axis=0), np.choose([0, 1], [[1, 2], [3, 4]]))
except Exception as e:
    print(type(e).__name__, e)
a = np.zeros(3); np.put(a, [0, 2], [5, 6]); print(a); np.add.at(a, [0, 0], 1); print(a); np.putmask(a, a > 5, 0); print(a); np.place(a, a == 0, [9]); print(a); np.copyto(a, 3); print(a)
try:
    print(torch.where(t > 2, 'a', 'b'))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.where(t, t, t))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.where(t > 2, 1, 0), np.where(t.numpy() > 2, t, 0))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.scatter(x, 0, torch.tensor([[1, 0, 1]]), 2, reduce='add'), x.scatter_reduce(0, torch.tensor([[0, 0, 0]]), torch.full((1, 3), 2.), reduce='amax'))
except Exception as e:
    print(type(e).__name__, e)

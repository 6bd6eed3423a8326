import torch
import numpy as np
try:
    print(torch.tensor())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array([1, 2.5]), np.array([1, True]), np.array([]), np.array([[1], [2]]), np.array((1, 2)), np.array(range(3)), np.array('a'), np.array([1, '2']), np.array({1, 2}), np.array([None, 1]), np.array([[1, 2]], dtype=complex), np.array(3, ndmin=2), np.fromiter(range(3), dtype=int), np.fromfunction(lambda i, j: i + j, (2, 2)), np.frombuffer(b'ab', dtype=np.uint8), np.fromstring('1 2', sep=' '))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.complex(torch.tensor(1.), torch.tensor(2.)), torch.scalar_tensor(3), torch.empty_like(torch.ones(0)), torch.tensor(3).new_zeros(2), torch.ones(2).new_tensor([1, 2]), torch.ones(2).new_full((2,), 3), torch.ones(1, dtype=torch.half).new_ones(2))
except Exception as e:
    print(type(e).__name__, e)

import numpy as np, torch, numbers
print(isinstance(np.float64(1), float), isinstance(np.float32(1), float), isinstance(np.int64(1), int), isinstance(np.bool_(1), bool))
print(isinstance(np.int64(1), numbers.Integral), isinstance(np.float32(1), numbers.Real), isinstance(np.int64(1), np.integer), issubclass(np.float32, np.floating))
print(np.isscalar(np.float64(1)), np.isscalar(3), np.isscalar(np.array(3)), np.isscalar('a'), np.ndim(3))
print(torch.is_tensor(torch.tensor(1)), torch.is_tensor(1), isinstance(torch.tensor(1.), float))
print(np.issubdtype(np.int32, np.integer), np.issubdtype(np.float64, np.integer))
print(np.float64.__mro__[1:4])

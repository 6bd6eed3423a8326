import numpy as np
a = np.arange(6).reshape(2, 3)
print(a.item(4), a.item(1, 2), a.item((0, 1)), type(a.item(0)))
print(a[0, 0].item(), type(a[0, 0]), a[0, 0].dtype, a[0, 0].shape, a[0, 0].ndim, a[0, 0].size)
print(a.max(), type(a.max()), a.mean(), type(a.mean()))
print(np.float64(2.5).is_integer(), np.float64(0.5).as_integer_ratio(), np.int64(5).bit_length(), np.int64(5).bit_count())

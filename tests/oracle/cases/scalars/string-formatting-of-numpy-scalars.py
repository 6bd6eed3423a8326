import numpy as np

print(f'{np.float64(1.23456):.3f} {np.int64(42):>5} {np.float32(0.1)} {np.float64(0.1)!r} {np.bool_(True)}')

import numpy as np

rng = np.random.default_rng(7)
print(rng.integers(0, 255, 5, dtype=np.uint8, endpoint=True), rng.integers(-128, 128, 3, dtype=np.int8))
print(rng.integers([1, 10], [[5], [100]]), rng.integers(2**62, size=2), rng.integers(3).dtype)

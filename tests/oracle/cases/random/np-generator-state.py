import numpy as np

rng = np.random.default_rng(1)
rng.integers(10, dtype=np.int32)
print(rng.bit_generator.state)
saved = rng.bit_generator.state
x = rng.random()
rng.bit_generator.state = saved
print(x == rng.random())

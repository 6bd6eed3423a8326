# mask: 0x[0-9a-fA-F]+
import numpy as np
rng = np.random.Generator(np.random.PCG64(1))
print(rng.random(), rng.bit_generator, type(rng).__name__)
rng = np.random.Generator(np.random.MT19937(1)); print(rng.random())

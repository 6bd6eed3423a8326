import numpy as np

seq = np.random.SeedSequence(12)
print(seq, seq.generate_state(3), [child.spawn_key for child in seq.spawn(2)])
a, b = np.random.default_rng(12).spawn(2)
print(a.integers(100, size=3), b.integers(100, size=3))

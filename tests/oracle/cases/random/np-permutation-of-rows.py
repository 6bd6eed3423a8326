import numpy as np

rng = np.random.default_rng(2)
m = np.arange(6).reshape(3, 2)
print(rng.permutation(m), rng.permutation(m, axis=1), rng.permuted(m, axis=0), rng.permuted(m))
rng.shuffle(m)
words = ["a", "b", "c", "d"]
rng.shuffle(words)
print(m, words)

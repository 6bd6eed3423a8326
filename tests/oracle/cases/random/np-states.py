import numpy as np
rs = np.random.RandomState(7)
print(rs.rand(2), rs.randint(100, size=3), rs.permutation(3), rs.normal(0, 1, 2), rs.choice(3), rs)
st = np.random.get_state()[0]; print(st)
np.random.seed(1); a = np.random.rand(2); np.random.seed(1); print((a == np.random.rand(2)).all())
g = np.random.Generator(np.random.PCG64(3)); print(g.random(), np.random.Generator(np.random.MT19937(1)).random())
print(np.random.default_rng([1, 2]).random(), np.random.default_rng(np.random.SeedSequence(5)).integers(10))
a, b = np.random.default_rng(1).spawn(2); print(a.random(), b.random())

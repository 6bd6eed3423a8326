import numpy as np
np.random.seed(0)
print(np.random.rand(3), np.random.randn(2, 2), np.random.randint(0, 10, 5), np.random.random((2,)), np.random.uniform(1, 2, 3))
print(np.random.choice([1, 2, 3], 5), np.random.choice(5, 3, replace=False), np.random.choice(['a', 'b'], 4, p=[0.1, 0.9]))
print(np.random.permutation(5), np.random.normal(size=3), np.random.beta(1, 2), np.random.gamma(2., size=2), np.random.poisson(3, 4), np.random.binomial(10, .5, 3))
a = np.arange(5); np.random.shuffle(a); print(a)
print(np.random.exponential(2, 2), np.random.multivariate_normal([0, 0], [[1, 0], [0, 1]], 2), np.random.dirichlet([1, 1, 1]), np.random.laplace(), np.random.standard_t(3), np.random.chisquare(2), np.random.triangular(0, 1, 2), np.random.lognormal(), np.random.multinomial(5, [0.2, 0.8]))

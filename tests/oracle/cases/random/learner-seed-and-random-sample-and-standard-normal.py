import numpy as np
np.random.seed(123)
print(np.random.random((2, 2)), np.random.random_sample(), np.random.standard_normal(2), np.random.ranf() if hasattr(np.random, 'ranf') else '')

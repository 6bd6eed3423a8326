import numpy as np
rs = np.random.RandomState(7)
print(rs.rand(2), rs.randint(100), rs.choice(['a', 'b', 'c']), rs.beta(1, 2))

import numpy as np

rs = np.random.RandomState(0)
print(rs.rand(2), rs.randint(10), rs.randn())

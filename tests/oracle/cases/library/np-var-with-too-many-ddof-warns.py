import numpy as np

print(np.array([1.0]).var(ddof=1))

import numpy as np
print(np.setdiff1d([1, 2, 3], [2]), np.union1d([1, 2], [2, 3]), np.intersect1d([1, 2], [2, 3]), np.in1d([1, 2], [2]) if hasattr(np, 'in1d') else '')

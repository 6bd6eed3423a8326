import numpy as np
print(np.sum(np.array([1, 2])), type(np.sum([1, 2])), type(np.mean([1, 2])), type(np.array([1., 2.]).max()))

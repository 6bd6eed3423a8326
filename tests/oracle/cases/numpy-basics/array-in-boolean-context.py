import numpy as np

print(bool(np.array([5])), bool(np.array(0)), np.array([1, 2]).any(), np.array([]).size > 0)

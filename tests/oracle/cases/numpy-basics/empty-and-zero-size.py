import numpy as np

print(np.empty(0), np.zeros((2, 0)).sum(), np.zeros((0, 2)).sum(axis=0), np.ones(0).prod(), np.array([]).any(), np.array([]).all())

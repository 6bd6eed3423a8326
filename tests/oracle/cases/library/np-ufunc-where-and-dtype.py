import numpy as np

print(np.add([1, 2], 10, where=np.array([True, True]), dtype=float), np.sum([1, 2, 3], where=[True, False, True]), np.mean([1.0, 5.0], where=[True, False]))

import numpy as np

print(np.vstack([[1, 2], [3, 4]]), np.hstack([[1], [2]]), np.stack([[1, 2], [3, 4]], axis=-1), np.concatenate([[1], [2, 3]]), np.dstack([[1], [2]]), np.block([[np.eye(1), np.zeros((1, 1))]]))

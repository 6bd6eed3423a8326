import numpy as np

print(np.array([1], dtype=np.uint8) - np.array([2], dtype=np.uint8), np.array([1], dtype=np.uint8) - 2 if False else 'skip')

import numpy as np

print(np.uint8(3) - np.uint8(5))

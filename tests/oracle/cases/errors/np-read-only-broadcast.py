import numpy as np

a = np.broadcast_to(1, 3)
a += 1

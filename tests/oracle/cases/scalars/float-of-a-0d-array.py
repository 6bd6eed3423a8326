import numpy as np

print(float(np.array(1.5)), int(np.array(2.9)), bool(np.array(0)))

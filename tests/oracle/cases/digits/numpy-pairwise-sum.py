import numpy as np

a = np.full(1000, 0.1)
print(a.sum(), a.astype(np.float32).sum(), sum(a.tolist()), a.mean())

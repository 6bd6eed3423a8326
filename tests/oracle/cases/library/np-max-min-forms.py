import numpy as np

a = np.array([[1.0, 5.0], [7.0, 2.0]])
print(a.max(), a.min(axis=0), np.maximum(a, 3), a.ptp() if hasattr(a, 'ptp') else np.ptp(a), np.amax(a, axis=1))

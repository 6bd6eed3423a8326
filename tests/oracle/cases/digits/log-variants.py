import numpy as np

x = np.array([0.3, 5.5])
print([float(v) for v in np.log2(x)], [float(v) for v in np.log10(x)], [float(v) for v in np.log1p(x)], [float(v) for v in np.expm1(x)])

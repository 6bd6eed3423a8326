import numpy as np

print(np.dtype('f4') == np.float32, np.dtype(int), np.dtype(float), np.dtype('>i4'), np.dtype(bool), np.dtype(complex))

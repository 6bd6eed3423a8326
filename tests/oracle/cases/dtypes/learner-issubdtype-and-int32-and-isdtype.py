import numpy as np
print(np.issubdtype(np.int32, int), np.issubdtype(np.float32, float), np.isdtype(np.dtype('f4'), 'real floating'), np.issubdtype(np.bool_, np.integer))

import numpy as np
print(np.float16(65504) + np.float16(100))

import numpy as np
print(np.bool_(False), np.array([True, False]), repr(np.array(True)), [np.True_])

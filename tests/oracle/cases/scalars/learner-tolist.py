import numpy as np
print(np.int64(5).item(), type(np.int64(5).item()), np.float32(2.5).tolist(), np.array(5).item(), np.array([[7]]).item())

import numpy as np
import copy, pickle
a = np.arange(3)
b = copy.copy(a)
a[0] = 9
print(b, pickle.loads(pickle.dumps(a)), copy.deepcopy(a))

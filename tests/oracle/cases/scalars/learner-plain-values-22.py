import numpy as np
a = np.array(3.)
print(float(a), a[()], type(a[()]), a.item(), a.ndim)

import numpy as np
print(np.polyfit([0, 1, 2], [1, 3, 5], 1).round(6))
print(np.polyval([2, 1], 3))
p = np.poly1d([1, 2, 3])
print(p, p(2))

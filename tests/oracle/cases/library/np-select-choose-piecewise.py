import numpy as np

x = np.array([-1, 0, 2])
print(np.select([x < 0, x > 0], [-10, 10], default=0), np.choose([0, 1], [[1, 2], [3, 4]]), np.piecewise(x, [x < 0, x >= 0], [0, 1]), np.extract(x > -1, x), np.compress([True, False, True], x))

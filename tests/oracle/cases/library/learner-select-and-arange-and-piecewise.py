import numpy as np
print(np.select([np.arange(4) < 2, np.arange(4) > 2], [0, 1], default=9))
print(np.piecewise(np.array([-1., 1.]), [np.array([-1., 1.]) < 0], [lambda x: -x, 5]))

import numpy as np
print(np.array(5) + 1, type(np.array(5) + 1), np.array(5)[()], int(np.array(5)), np.array([[3]]).item(), float(np.array(2.5)))

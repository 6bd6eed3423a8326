import numpy as np

print(np.inf - np.inf, np.inf * 0, np.array([np.inf]) - np.inf)

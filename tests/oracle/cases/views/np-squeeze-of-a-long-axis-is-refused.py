import numpy as np

a = np.zeros((1, 2))
print(a.squeeze(0).shape, np.expand_dims(a, 1).shape)
a.squeeze(1)

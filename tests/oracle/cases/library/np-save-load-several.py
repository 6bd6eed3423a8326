import numpy as np

np.savez('two.npz', a=np.arange(2), b=np.ones(1))
z = np.load('two.npz')
print(sorted(z.files), z['a'], z['b'])

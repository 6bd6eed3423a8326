import numpy as np
np.save('x.npy', np.arange(3))
print(np.load('x.npy'))
np.savez('y.npz', a=np.ones(2), b=np.zeros(1))
d = np.load('y.npz')
print(d.files, d['a'])

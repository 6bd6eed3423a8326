import numpy as np

np.savetxt('t.txt', np.array([[1.5, 2.0]]), fmt='%.1f', delimiter=',')
print(open('t.txt').read(), np.loadtxt('t.txt', delimiter=','))

import numpy as np
np.savetxt('a.csv', np.array([[1., 2.], [3., 4.]]), delimiter=',', fmt='%.1f')
print(open('a.csv').read())
print(np.loadtxt('a.csv', delimiter=','), np.genfromtxt('a.csv', delimiter=','))

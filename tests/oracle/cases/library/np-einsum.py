import numpy as np

a = np.arange(4.0).reshape(2, 2)
print(np.einsum('ij,jk', a, a), np.einsum('ii->i', a), np.einsum('ij->', a), np.einsum('ij,ij->i', a, a))

import numpy as np
a = np.array([('Rex', 9, 81.0), ('Fido', 3, 27.0)], dtype=[('name', 'U10'), ('age', 'i4'), ('weight', 'f4')])
print(a)
print(repr(a))
print(a['age'])
print(a[0])
print(a.dtype)
print(a.dtype.names)

import numpy as np
a = np.array([('Rex', 9, 81.0), ('Fido', 3, 27.0)], dtype=[('name', 'U10'), ('age', 'i4'), ('weight', 'f4')])
print(a)
print(a['age'], a[0])
a['age'] = 5
print(a)

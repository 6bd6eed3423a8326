import numpy as np
x = np.array([1, 2, 3])
print("array:", x); print(f"{x}"); print(str(x), repr(x)); print([x, x]); print({'k': x}); print((x,))

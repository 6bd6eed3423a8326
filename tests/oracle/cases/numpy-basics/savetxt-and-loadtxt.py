import io

import numpy as np

f = io.StringIO()
np.savetxt(f, np.arange(4).reshape(2, 2), fmt="%.1f", delimiter=",", header="a,b")
print(f.getvalue())
print(np.loadtxt(io.StringIO(f.getvalue()), delimiter=","))
print(np.loadtxt(["1 2", "3 4"], dtype=int, usecols=1), repr(np.loadtxt(["7"])))
for lines in [["1 a"], ["1 2", "3"]]:
    try:
        np.loadtxt(lines)
    except ValueError as error:
        print(error)

import numpy as np

np.savez("both", np.arange(3), weights=np.eye(2))
with np.load("both.npz") as z:
    print(z, z.files, z["arr_0"], "weights" in z, z.f.weights)
    try:
        z["bias"]
    except KeyError as error:
        print(error)

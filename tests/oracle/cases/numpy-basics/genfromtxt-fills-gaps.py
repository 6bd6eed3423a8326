import numpy as np

print(np.genfromtxt(["1,2,3", "4,,x"], delimiter=","), np.genfromtxt(["1,,3"], delimiter=",", dtype=int))
print(np.genfromtxt(["1,2", "3,N/A"], delimiter=",", missing_values="N/A", filling_values=-9))
np.genfromtxt(["1 2", "3 4 5"])

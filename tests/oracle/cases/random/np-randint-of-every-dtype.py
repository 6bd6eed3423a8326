import numpy as np

np.random.seed(3)
for name in ["bool", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"]:
    print(name, np.random.randint(0, 2, 4, dtype=name), np.random.randint(0, 2, dtype=name))
print(type(np.random.randint(5)), type(np.random.randint(5, dtype=np.int64)), type(np.random.randint(2, dtype=bool)))

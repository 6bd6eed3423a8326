import numpy as np

a = np.int16([[1, 2], [3, 4]])
a.T.tofile("a.bin")
print(np.fromfile("a.bin", dtype=np.int16), np.fromfile("a.bin", dtype=np.int16, count=2, offset=2))
print(np.fromfile("a.bin"), np.fromfile("a.bin", dtype=np.uint8).shape)
a.tofile("a.txt", sep=",")
with open("a.txt") as file:
    print(file.read(), np.fromfile("a.txt", dtype=int, sep=","))

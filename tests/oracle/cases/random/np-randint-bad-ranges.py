import numpy as np

for low, high, dtype in [(5, 2, int), (0, None, int), (0, 300, np.uint8), (-1, 3, np.uint8), (0, 2**70, int)]:
    try:
        np.random.randint(low, high, dtype=dtype)
    except ValueError as error:
        print(error)

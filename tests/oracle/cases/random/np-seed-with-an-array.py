import numpy as np

np.random.seed([1, 2, 3])
print(np.random.randint(100, size=5))
for seed in [[], [1.5], [[1]], [-1], "a"]:
    try:
        np.random.seed(seed)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

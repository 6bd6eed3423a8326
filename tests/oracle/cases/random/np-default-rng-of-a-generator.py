import numpy as np

rng = np.random.default_rng(0)
print(np.random.default_rng(rng) is rng, str(rng), str(np.random.RandomState(0)))
for seed in [-1, 1.5, "a"]:
    try:
        np.random.default_rng(seed)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

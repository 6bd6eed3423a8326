import numpy as np

rng = np.random.default_rng(0)
for call in [lambda: rng.integers(5, 5), lambda: rng.normal(0, -1), lambda: rng.uniform(2, 1), lambda: rng.choice([]),
             lambda: rng.choice(3, 4, replace=False), lambda: rng.choice(2, p=[0.5, 0.6]), lambda: rng.random(3, dtype=int)]:
    try:
        call()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

import numpy as np

rng = np.random.default_rng(0)
out = np.zeros(3)
print(rng.random(out=out) is out, out)
for bad in [np.zeros(3, dtype=np.float32), np.zeros((4, 4))[:, 1]]:
    try:
        rng.random(out=bad)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

import numpy as np
np.random.seed(5)
print(np.random.randint(0, 255, (2, 2), dtype=np.uint8), np.random.randint(5, size=3), np.random.random_integers(5) if hasattr(np.random,'random_integers') else '')

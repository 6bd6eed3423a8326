import io

import numpy as np

for a in [np.arange(3), np.float32([[1, 2], [3, 4]]).T, np.array(5.0), np.zeros((0, 2), dtype=bool)]:
    f = io.BytesIO()
    np.save(f, a)
    print(f.getvalue()[6:70], len(f.getvalue()))
    f.seek(0)
    print(repr(np.load(f)))

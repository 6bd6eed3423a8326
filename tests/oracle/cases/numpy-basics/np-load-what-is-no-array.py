import io

import numpy as np

for data in [b"", b"hello world", b"\x93NUMPY\x01\x00", b"\x93NUMPY\x09\x00xx"]:
    try:
        np.load(io.BytesIO(data))
    except (EOFError, ValueError) as error:
        print(type(error).__name__, error)

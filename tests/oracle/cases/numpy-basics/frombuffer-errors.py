import numpy as np

for args in [(b"abc", np.int32), (b"abcd", np.uint8, 9), (b"abcd", np.uint8, -1, 9), ("abc",)]:
    try:
        np.frombuffer(*args)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(np.frombuffer(b"\x01\x02\x03\x04", dtype="<u2", offset=2), np.frombuffer(b"ab", dtype=np.uint8).flags.writeable)

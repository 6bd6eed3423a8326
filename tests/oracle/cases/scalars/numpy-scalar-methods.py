import numpy as np
x = np.float64(3.7)
print(x.astype(int), x.item(), x.tolist(), x.round(), x.clip(0, 1), x.sum(), x.T, x.reshape(1), x.conj(), x.real, x.imag)
print(x.tobytes(), x.nbytes, x.itemsize, x.strides, x.flags.writeable)
try: x[0]
except Exception as e: print(type(e).__name__, e)
try: len(x)
except Exception as e: print(type(e).__name__, e)
try: x.foo
except Exception as e: print(type(e).__name__, e)
try: for_ = [i for i in x]
except Exception as e: print(type(e).__name__, e)
print(x[()], x[...], x[None])

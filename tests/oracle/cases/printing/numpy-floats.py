import torch
import numpy as np
try:
    print(np.array([1., 2.5, 1e-3]), np.array([1e6, 1e-6]), np.array([0.1, 0.22, 0.333]), np.array([1/3, 2/3], dtype=np.float32), np.array([1e8, 1.]), np.array([1e5, 1e-5]), np.array([[1, -2], [3.5, 4]]), np.array([-0.0, 0.0]), np.array([np.nan, 1]), np.array([1e300, 1e-300]), np.float64(1e16), np.float64(123456789.123), np.float32(1e10), np.float16(0.1), np.float64(1e-5), np.float64(0.0001), 1e22, np.float64(1e22))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array([True, False]), np.array(['a', 'bc']), np.array([1+1j]), np.array([[[1]]]), np.array([]), np.zeros((2, 0)), np.array(5), np.array([None]), np.array([1, 2], dtype='i1'), np.array([255], dtype=np.uint8), np.arange(3) * 1.0, np.array([[1.0], [22.5], [333.25]]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(repr(np.array([1., 2.])), repr(np.arange(3, dtype=np.int32)), repr(np.array([1], dtype=np.float32)), repr(np.array([True])), repr(np.array(['a'])), repr(np.array([])), repr(np.array(5)), repr(np.array(5.)), repr(np.zeros((2, 2))), repr(np.float32(1.5)), repr(np.int64(3)), repr(np.bool_(True)), repr(np.str_('a')), repr(np.complex128(1j)), repr(np.array([1, 2], dtype=object)), repr(np.arange(1001)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print([np.float64(1.5)], (np.int64(1), np.float32(2.)), {np.int64(1): np.float64(2)}, [np.array([1, 2])], str([np.float64(1)]), f'{np.float64(1.5)}', f'{np.float64(1.5)!r}', '%s' % np.float64(1.5), print('x', np.float64(2.5), np.int64(3), sep=','))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.round(np.pi, 2), np.round([1.005, 2.675], 2), round(np.float64(2.5)), np.array([1.23456789]).round(3), np.around(1234.5, -2))
except Exception as e:
    print(type(e).__name__, e)
np.set_printoptions(precision=2); print(np.array([1.23456, 2.])); print(np.float64(1.23456)); np.set_printoptions(precision=8)
np.set_printoptions(suppress=True); print(np.array([1e-8, 1.])); np.set_printoptions(suppress=False)
np.set_printoptions(threshold=5); print(np.arange(10)); np.set_printoptions(threshold=1000)
np.set_printoptions(formatter={'float': '{:0.2f}'.format}); print(np.array([1.234, 5.])); np.set_printoptions()
np.set_printoptions(linewidth=20); print(np.arange(12)); np.set_printoptions(linewidth=75)
try:
    print(np.set_printoptions(precision='a'))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array2string(np.array([1.5, 2.5]), precision=1, separator=','), np.array_str(np.array([1.23456]), precision=2), np.array_repr(np.array([1.])))
except Exception as e:
    print(type(e).__name__, e)

import numpy as np
import torch

import operator
import warnings

warnings.simplefilter('ignore')
a, t = np.array([1, 2]), torch.tensor([3, 4])
for f in (operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow, operator.and_, operator.lt, operator.ge, operator.iadd, operator.imul, operator.imod):
    for left, right in ((a.copy(), t.clone()), (t.clone(), a.copy())):
        try:
            out = f(left, right)
            print(f.__name__, type(out).__name__, out)
        except Exception as error:
            print(f.__name__, type(error).__name__, error)

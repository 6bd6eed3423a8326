import numpy as np
for name in ['float', 'int', 'bool', 'object', 'float_', 'NaN', 'Inf', 'product', 'cumproduct', 'in1d', 'row_stack']:
    print(name, hasattr(np, name))

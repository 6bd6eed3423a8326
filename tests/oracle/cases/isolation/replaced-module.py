import sys, types
sys.modules['numpy'] = types.ModuleType('numpy')
import numpy
print(hasattr(numpy, 'zeros'))

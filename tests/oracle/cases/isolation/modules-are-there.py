import sys
import torch
import numpy
print('torch' in sys.modules, hasattr(numpy, 'zeros'), hasattr(torch, 'zeros'))

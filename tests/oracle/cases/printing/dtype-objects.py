import numpy as np, torch
print(np.dtype('float32'), repr(np.dtype('float32')), np.float32, np.dtype('>i4'), repr(np.dtype('>i4')))
print(torch.finfo(torch.float16), torch.iinfo(torch.int8))
print(np.finfo(np.float32))
print(repr(np.finfo(np.float16)))
print(np.iinfo(np.int16), repr(np.iinfo('int8')))

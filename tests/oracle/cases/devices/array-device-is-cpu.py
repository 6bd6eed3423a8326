# gpu: none
import numpy as np

a = np.ones(2)
print(a.device, a.to_device('cpu') is a)
a.to_device('cuda')

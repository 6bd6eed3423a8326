# gpu: none
import numpy as np

print(np.ones(2, device='cpu'))
np.ones(2, device='cuda')

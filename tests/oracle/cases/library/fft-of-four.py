import numpy as np
import torch

print(torch.fft.fft(torch.tensor([1.0, 0.0, 0.0, 0.0])), np.fft.fft(np.array([1.0, 0.0, 0.0, 0.0])), torch.fft.ifft(torch.ones(2)), np.fft.fftfreq(4))

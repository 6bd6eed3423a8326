import torch
import warnings
warnings.simplefilter('error')
torch.tensor(torch.ones(1))

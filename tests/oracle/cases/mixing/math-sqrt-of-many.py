import torch
import math
math.sqrt(torch.ones(2))

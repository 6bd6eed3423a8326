# gpu: none
import torch

torch.device('cuda:x')

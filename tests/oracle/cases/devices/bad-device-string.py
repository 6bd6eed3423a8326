# gpu: none
import torch

torch.device('gpu')

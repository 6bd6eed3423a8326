# gpu: none
import torch

print(torch.device('cuda:1').index, torch.device('cuda').index, torch.device(0), torch.device('cpu', 0), torch.device('meta'))

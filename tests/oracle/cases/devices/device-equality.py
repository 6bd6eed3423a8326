# gpu: none
import torch

print(torch.device('cuda') == torch.device('cuda:0'), torch.device('cpu') == 'cpu', torch.device('cuda:0') == torch.device('cuda', 0))

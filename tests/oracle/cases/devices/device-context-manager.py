# gpu: none
import torch

with torch.device('cpu'):
    print(torch.ones(1).device)
with torch.device('meta'):
    print(torch.ones(1).device)

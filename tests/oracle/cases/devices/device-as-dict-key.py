# gpu: none
import torch

d = {torch.device('cpu'): 1}
print(d[torch.device('cpu')], len({torch.device('cuda:0'), torch.device('cuda:0')}))

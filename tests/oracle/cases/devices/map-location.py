# gpu: none
import torch

torch.save(torch.ones(2), 't.pt')
print(torch.load('t.pt', map_location='cpu'), torch.load('t.pt', map_location=torch.device('cpu')).device)

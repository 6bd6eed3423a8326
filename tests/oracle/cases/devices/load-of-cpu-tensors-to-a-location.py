# gpu: none
import io
import torch

file = io.BytesIO()
torch.save({'w': torch.ones(2)}, file)
file.seek(0)
print(torch.load(file, map_location='meta')['w'])
file.seek(0)
print(torch.load(file, map_location=torch.device('cpu')))

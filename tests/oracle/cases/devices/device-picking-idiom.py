# gpu: none
import torch

device = torch.device('cuda' if torch.cuda.is_available() else 'cpu')
print(device, torch.ones(1).to(device), torch.ones(2, device=device).device)

import torch

device = 'cuda' if torch.cuda.is_available() else 'cpu'
print(torch.ones(1).to(device), torch.device(device))

import torch
if torch.tensor([[True]]): print('yes')
if torch.tensor(0.0): print('no')
bool(torch.tensor([True, False]))

import torch
print(f'{torch.tensor([1.5])}', format(torch.tensor(7), 'd'))
f'{torch.tensor([1., 2.]):.2f}'

import torch
print(torch.tensor(2) ** 3, 2 ** torch.tensor(3), torch.tensor(2.) ** -1, divmod(7, 2), torch.tensor(7).__floordiv__(2), torch.tensor(True) + 1)

import torch

a = torch.arange(4.0).view(2, 2)
print(torch.einsum('ij,jk->ik', a, a), torch.einsum('ii', a), torch.einsum('ij->j', a), torch.einsum('i,j->ij', a[0], a[1]), torch.einsum('bij,bjk->bik', a[None], a[None]))

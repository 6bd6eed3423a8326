import torch
import torch.nn.functional as F
print(F.mse_loss(torch.tensor([1., 2.]), torch.tensor([1., 4.])), F.l1_loss(torch.tensor([1.]), torch.tensor([3.])), F.binary_cross_entropy(torch.tensor([0.5]), torch.tensor([1.])), F.smooth_l1_loss(torch.tensor([0.]), torch.tensor([3.])), F.nll_loss(torch.zeros(1, 2), torch.tensor([1])))

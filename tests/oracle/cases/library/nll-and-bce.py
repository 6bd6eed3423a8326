import torch
import torch.nn.functional as F

print(F.nll_loss(torch.tensor([[-1.0, -2.0]]), torch.tensor([1])), F.binary_cross_entropy(torch.tensor([0.5]), torch.tensor([1.0])), F.binary_cross_entropy_with_logits(torch.tensor([0.0]), torch.tensor([1.0])), F.kl_div(torch.tensor([[0.0]]), torch.tensor([[1.0]]), reduction='batchmean'))

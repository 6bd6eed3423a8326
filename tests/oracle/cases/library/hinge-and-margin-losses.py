import torch
import torch.nn.functional as F

a, b, y = torch.tensor([1.0]), torch.tensor([2.0]), torch.tensor([1.0])
print(F.margin_ranking_loss(a, b, y, margin=0.5), F.hinge_embedding_loss(a, y), F.triplet_margin_loss(torch.zeros(1, 2), torch.zeros(1, 2), torch.ones(1, 2) * 3), F.soft_margin_loss(torch.zeros(1), y))

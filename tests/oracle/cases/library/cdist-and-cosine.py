import torch
import torch.nn.functional as F

a = torch.tensor([[0.0, 0.0], [3.0, 4.0]])
print(torch.cdist(a, a), F.cosine_similarity(a[1:], a[1:]), F.normalize(a, dim=1), F.pairwise_distance(a[:1], a[1:], eps=0.0))

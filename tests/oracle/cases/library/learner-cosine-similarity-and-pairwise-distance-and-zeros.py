import torch
import torch.nn.functional as F
print(F.cosine_similarity(torch.tensor([[1., 0.]]), torch.tensor([[1., 1.]])), F.pairwise_distance(torch.zeros(1, 2), torch.ones(1, 2)), F.one_hot(torch.tensor([1, 0])), F.embedding(torch.tensor([1]), torch.eye(2)), F.linear(torch.ones(1, 2), torch.ones(3, 2), torch.zeros(3)))

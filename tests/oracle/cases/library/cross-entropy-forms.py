import torch
import torch.nn.functional as F

x = torch.tensor([[0.0, 0.0], [0.0, 0.0]])
t = torch.tensor([0, 1])
print(F.cross_entropy(x, t), F.cross_entropy(x, t, reduction='none'), F.cross_entropy(x, torch.tensor([[1.0, 0.0], [0.5, 0.5]])), F.cross_entropy(x, t, ignore_index=1), F.cross_entropy(x, t, label_smoothing=0.5), F.cross_entropy(x, t, weight=torch.tensor([1.0, 3.0])))

import torch
import torch.nn.functional as F
print(F.relu(torch.tensor([-1., 1.])), F.leaky_relu(torch.tensor([-1.])), F.gelu(torch.tensor([1.])), F.elu(torch.tensor([-1.])), F.softplus(torch.tensor([0.])), torch.sigmoid(torch.tensor(0.)), F.normalize(torch.tensor([3., 4.]), dim=0))

import torch
print(torch.tensor(5)[None], torch.tensor(5)[...], torch.tensor([5])[0].dim())

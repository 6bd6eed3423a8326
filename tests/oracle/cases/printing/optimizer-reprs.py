import torch
p = torch.nn.Parameter(torch.zeros(2))
print(torch.optim.SGD([p], lr=0.1))
print(torch.optim.SGD([p], lr=0.1, momentum=0.9, nesterov=True, weight_decay=1e-4))
print(torch.optim.Adam([{'params': [p], 'lr': 1e-3}]))
print(torch.optim.RMSprop([p]))
print(torch.optim.Adagrad([p]))

from torch import nn

model = nn.Linear(1, 1)
print(model.cuda() is model, model.weight.device, model.weight.is_leaf, next(model.parameters()).is_cuda)
print(model.cpu().weight.device)

# gpu: none
from torch import nn

model = nn.Linear(1, 1)
print(next(model.parameters()).device, next(model.parameters()).is_cuda)

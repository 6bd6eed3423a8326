import torch

loss = torch.tensor(0.25)
print('loss: ' + str(loss.item()), 'loss:', loss, str(loss), repr(loss))

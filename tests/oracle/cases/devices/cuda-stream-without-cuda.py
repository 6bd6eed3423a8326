# gpu: none
import torch

with torch.cuda.stream(None):
    print('inside')
print(torch.cuda.is_bf16_supported())

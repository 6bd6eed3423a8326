# gpu: none
import torch

print(torch.cuda.memory_allocated(), torch.cuda.max_memory_allocated())

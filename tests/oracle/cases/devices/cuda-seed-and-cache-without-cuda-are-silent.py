# gpu: none
import torch

torch.cuda.manual_seed(0)
torch.cuda.manual_seed_all(0)
torch.cuda.empty_cache()
print(torch.cuda.is_initialized())

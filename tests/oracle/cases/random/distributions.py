import torch

torch.manual_seed(1)
print(torch.empty(3).exponential_(2.0).tolist(), torch.empty(3).geometric_(0.3), torch.empty(2).cauchy_(), torch.empty(2).log_normal_())

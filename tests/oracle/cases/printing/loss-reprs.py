from torch import nn
for L in (nn.MSELoss(), nn.CrossEntropyLoss(), nn.BCEWithLogitsLoss(), nn.L1Loss(), nn.NLLLoss(), nn.KLDivLoss(), nn.SmoothL1Loss(), nn.HuberLoss(), nn.TripletMarginLoss(), nn.CosineEmbeddingLoss()):
    print(L)

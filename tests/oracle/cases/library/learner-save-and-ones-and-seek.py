import torch
import io
buf = io.BytesIO()
torch.save({'a': torch.ones(2)}, buf)
buf.seek(0)
print(torch.load(buf))

"""Record softmax, log_softmax and logsumexp of PyTorch along one axis into tests/core/math/recorded/softmax.json."""
import json
import pathlib

import torch

torch.manual_seed(0)
torch.set_num_threads(1)
rows = []
for dtype in (torch.float64, torch.float32):
    for n in [*range(1, 20), 24, 31, 32, 33, 40]:
        x = (torch.randn(n, dtype=torch.float64) * 3).to(dtype)
        whole, logs, one = torch.softmax(x, 0), torch.log_softmax(x, 0), torch.logsumexp(x, 0)
        rows.append([str(dtype)[6:], x.double().tolist(), whole.double().tolist(), logs.double().tolist(), one.double().item()])
path = pathlib.Path(__file__).resolve().parents[4] / "tests/core/math/recorded/softmax.json"
path.write_text("[\n" + ",\n".join(json.dumps(r) for r in rows) + "\n]\n")

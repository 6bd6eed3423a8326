import numpy as np
import json
print(json.dumps(np.float64(1.5)))
json.dumps(np.float32(1.5))

import numpy as np
import json
print(json.dumps({'a': float(np.float32(0.5))}))
json.dumps({'a': np.float32(0.5)})

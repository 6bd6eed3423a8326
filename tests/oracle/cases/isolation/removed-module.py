import sys
del sys.modules['torch']
print('torch' in sys.modules)

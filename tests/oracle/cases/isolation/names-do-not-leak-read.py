print('secret_name' in globals())

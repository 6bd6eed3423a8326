print('seen')

secret_name = 5
print(secret_name)

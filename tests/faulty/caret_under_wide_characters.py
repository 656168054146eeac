größe = '漢字'
print(größe + 5)

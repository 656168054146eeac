'naïve ☃'.encode('ascii')

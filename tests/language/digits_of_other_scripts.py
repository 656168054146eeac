print(int('٣٤'), int('１２'), float('٣.٥'), '²'.isdigit(), '²'.isdecimal(), '½'.isnumeric(), 'Ⅷ'.isnumeric(), '٣'.isdecimal())
for text in ('²', '½', 'Ⅷ', '1²'):
    try:
        print(int(text))
    except ValueError as e:
        print(e)

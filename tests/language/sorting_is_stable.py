people = [('bob', 3), ('ann', 3), ('cy', 1), ('dee', 2), ('eve', 1)]
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: p[1], reverse=True))
people.sort(key=lambda p: len(p[0]))
print(people)

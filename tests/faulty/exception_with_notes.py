error = ValueError('wrong')
error.add_note('first note')
error.add_note('second note\nin two lines')
raise error

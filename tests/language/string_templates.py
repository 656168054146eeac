from string import Template, capwords, ascii_lowercase, digits, punctuation
t = Template('$who likes ${what} for $$5')
print(t.substitute(who='Ada', what='tea'), t.safe_substitute(who='Bob'), capwords('hello  big world'), capwords('a-b', '-'), ascii_lowercase[:3], digits, len(punctuation))
for act in (lambda: t.substitute(who=1), lambda: Template('$').substitute(), lambda: Template('a $1').substitute(), lambda: Template('x\n${').substitute()):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)

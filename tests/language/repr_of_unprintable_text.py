print(repr("zero width \u200b, soft hyphen \xad, no-break \xa0, bom \ufeff, line \u2028, ideographic space \u3000"))
print(repr("printable: é ß Ω 漢 😀 … € №"), ascii("é 漢 😀"), "\x1b".isprintable(), "a é".isprintable(), "\u200b".isprintable())
print(["\x1b[31m", "\r\n"], {"\t": "\v\f"}, ("\x9f",))

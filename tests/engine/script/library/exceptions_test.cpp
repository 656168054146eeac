#include "tests/engine/script/library/evaluated.hpp"

using lockstep::test::check_answers;

// The answers were given by the recorded interpreter (npm's pyodide), not written by hand.
// clang-format off

TEST_SUITE("script/library/exceptions") {
TEST_CASE("the exception classes, their texts and attributes; groups") {
  check_answers({
      {R"~(str(ValueError()), str(ValueError(1)), str(ValueError(1, 'a')), repr(ValueError()), repr(ValueError('x')), repr(ValueError('x', 2)))~",
       R"~(('', '1', "(1, 'a')", 'ValueError()', "ValueError('x')", "ValueError('x', 2)"))~"},
      {R"~(str(KeyError('k')), repr(KeyError('k')), str(KeyError()), str(KeyError(1, 2)), ValueError(1, 2).args)~",
       R"~(("'k'", "KeyError('k')", '', '(1, 2)', (1, 2)))~"},
      {R"~((e := StopIteration(5)).value, StopIteration().value, StopIteration(1, 2).value, e.args)~",
       R"~((5, None, 1, (5,)))~"},
      {R"~(SystemExit().code, SystemExit(3).code, SystemExit(1, 2).code)~",
       R"~((None, 3, (1, 2)))~"},
      {R"~(ImportError('m', name='n', path='p').name, ImportError('m', path='p').path, ImportError('m').name, ImportError('m').msg)~",
       R"~(('n', 'p', None, 'm'))~"},
      {R"~(AttributeError('m', name='n', obj=5).obj, NameError('m', name='q').name, AttributeError('m').name)~",
       R"~((5, 'q', None))~"},
      {R"~(str(ConnectionError(32, 'Broken')), repr(ConnectionError(32, 'Broken', 'file')), ConnectionError(32, 'x', 'file').filename, str(ConnectionError(5, 'x', 'file')), ConnectionError('only').errno, ConnectionError(5, 'x').errno)~",
       R"~(('[Errno 32] Broken', "ConnectionError(32, 'Broken')", 'file', "[Errno 5] x: 'file'", None, 5))~"},
      {R"~(issubclass(ConnectionResetError, OSError), issubclass(TimeoutError, OSError), issubclass(UserWarning, Warning), IOError is OSError, issubclass(RecursionError, RuntimeError), issubclass(ModuleNotFoundError, ImportError))~",
       R"~((True, True, True, True, True, True))~"},
      {R"~(str(SyntaxError('bad', ('f.py', 3, 1, 'text'))), SyntaxError('bad', ('f.py', 3, 1, 'text')).lineno, str(SyntaxError('bad')), SyntaxError('m').msg)~",
       R"~(('bad (f.py, line 3)', 3, 'bad', 'm'))~"},
      {R"~(str(UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'invalid start byte')), UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'why').reason)~",
       R"~(("'utf-8' codec can't decode byte 0xff in position 0: invalid start byte", 'why'))~"},
      {R"~(str(UnicodeEncodeError('ascii', 'h\xe9\u20ac', 1, 2, 'ordinal not in range(128)')), str(UnicodeEncodeError('ascii', 'h\xe9\u20ac', 1, 3, 'ordinal not in range(128)')))~",
       R"~(("'ascii' codec can't encode character '\\xe9' in position 1: ordinal not in range(128)", "'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)"))~"},
      {R"~(ValueError(a=1))~",
       R"~(TypeError: ValueError() takes no keyword arguments)~"},
      {R"~((e := ValueError('x')).add_note('n'), e.__notes__)~",
       R"~((None, ['n']))~"},
      {R"~(ValueError('x').add_note(5))~",
       R"~(TypeError: add_note() argument must be str, not int)~"},
      {R"~(hasattr(ValueError(), '__notes__'), ValueError().__cause__, ValueError().__context__, ValueError().__suppress_context__, ValueError().__traceback__)~",
       R"~((False, None, None, False, None))~"},
      {R"~(setattr(ValueError(), '__cause__', 5))~",
       R"~(TypeError: exception cause must be None or derive from BaseException)~"},
      {R"~(setattr(ValueError(), '__context__', 'x'))~",
       R"~(TypeError: exception context must be None or derive from BaseException)~"},
      {R"~(setattr(ValueError(), '__traceback__', 5))~",
       R"~(TypeError: __traceback__ must be a traceback or None)~"},
      {R"~(repr(ExceptionGroup('m', [ValueError(1)])), str(ExceptionGroup('m', [ValueError(1), TypeError()])), ExceptionGroup('m', [ValueError(1)]).exceptions, ExceptionGroup('m', [ValueError(1)]).message)~",
       R"~(("ExceptionGroup('m', [ValueError(1)])", 'm (2 sub-exceptions)', (ValueError(1),), 'm'))~"},
      {R"~(type(BaseExceptionGroup('m', [ValueError()])).__name__, type(BaseExceptionGroup('m', [KeyboardInterrupt()])).__name__)~",
       R"~(('ExceptionGroup', 'BaseExceptionGroup'))~"},
      {R"~(ExceptionGroup('m', [KeyboardInterrupt()]))~",
       R"~(TypeError: Cannot nest BaseExceptions in an ExceptionGroup)~"},
      {R"~(ExceptionGroup('m', []))~",
       R"~(ValueError: second argument (exceptions) must be a non-empty sequence)~"},
      {R"~(ExceptionGroup('m', 5))~",
       R"~(TypeError: second argument (exceptions) must be a sequence)~"},
      {R"~(ExceptionGroup(5, [ValueError()]))~",
       R"~(TypeError: BaseExceptionGroup.__new__() argument 1 must be str, not int)~"},
      {R"~(ExceptionGroup('m', [5]))~",
       R"~(ValueError: Item 0 of second argument (exceptions) is not an exception)~"},
      {R"~(ExceptionGroup('m'))~",
       R"~(TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given))~"},
      {R"~((g := ExceptionGroup('m', [ValueError(1), TypeError(2), ExceptionGroup('i', [ValueError(3), KeyError(4)])])).split(ValueError))~",
       R"~((ExceptionGroup('m', [ValueError(1), ExceptionGroup('i', [ValueError(3)])]), ExceptionGroup('m', [TypeError(2), ExceptionGroup('i', [KeyError(4)])])))~"},
      {R"~(g.subgroup((TypeError, KeyError)), g.subgroup(OSError), g.subgroup(lambda e: isinstance(e, ValueError)), g.split(OSError))~",
       R"~((ExceptionGroup('m', [TypeError(2), ExceptionGroup('i', [KeyError(4)])]), None, ExceptionGroup('m', [ValueError(1), ExceptionGroup('i', [ValueError(3)])]), (None, ExceptionGroup('m', [ValueError(1), TypeError(2), ExceptionGroup('i', [ValueError(3), KeyError(4)])]))))~"},
      {R"~(g.subgroup(5))~",
       R"~(TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class))~"},
      {R"~(g.derive([ValueError(9)]))~",
       R"~(ExceptionGroup('m', [ValueError(9)]))~"},
      {R"~(isinstance(ExceptionGroup('m', [ValueError()]), Exception), ExceptionGroup.__mro__[1:3], BaseExceptionGroup.__bases__)~",
       R"~((True, (<class 'BaseExceptionGroup'>, <class 'Exception'>), (<class 'BaseException'>,)))~"},
      {R"~(ValueError('x') == ValueError('x'), len({ValueError, TypeError, ValueError}))~",
       R"~((False, 2))~"},
      {R"~(type('E', (Exception,), {'__str__': lambda self: 'own'})('a'), str(type('E', (Exception,), {'__str__': lambda self: 'own'})('a')))~",
       R"~((E('a'), 'own'))~"},
  });
}

TEST_CASE("a method of what an assignment expression gives to a global") {
  // The receiver's register must be the one before the arguments.
  check_answers({
      {R"~((x := [1]).append(2), x)~", R"~((None, [1, 2]))~"},
  });
}
}

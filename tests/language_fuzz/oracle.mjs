// CPython 3.14 (the npm package pyodide) that runs thousands of programs, one after the other, in one process.
import { pyodideFolder } from '../conformance/oracle/oracle.mjs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const HARNESS = `
import builtins, gc, io, linecache, random, sys, types, warnings
warnings.simplefilter("ignore")

def run_one(source):
    sys.stdout = sys.stderr = output = io.StringIO()
    main = types.ModuleType("__main__")
    main.__builtins__ = builtins
    main.__file__ = "program.py"
    sys.modules["__main__"] = main
    random.seed(0)
    lines = source.splitlines(True)
    linecache.cache["program.py"] = (len(source), None, lines, "program.py")
    try:
        exec(compile(source, "program.py", "exec", dont_inherit=True), main.__dict__)
    except SyntaxError as error:
        output.write(f"SyntaxError {error.msg} line {error.lineno}\\n")
    except BaseException as error:
        output.write(f"ended by {type(error).__name__}: {error}\\n")
    text = output.getvalue()
    main.__dict__.clear()
    return text
`;

/** Starts the interpreter; the result runs a program and gives what it printed. */
export async function startOracle() {
  const folder = pyodideFolder();
  const { loadPyodide } = await import(pathToFileURL(path.join(folder, 'pyodide.mjs')));
  const env = { PYTHONHASHSEED: '0', HOME: '/home/pyodide' };
  const python = await loadPyodide({ indexURL: folder + '/', env, stdout: () => {}, stderr: () => {} });
  python.runPython(HARNESS);
  const runOne = python.globals.get('run_one');
  return (source) => runOne(source);
}

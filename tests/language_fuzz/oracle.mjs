// CPython 3.14 (the npm package pyodide) that runs thousands of programs, one after the other, in one process.
import { load } from '../conformance/oracle/oracle.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../conformance/programs.mjs';

const VIRTUAL_LOOP = path.join(ROOT, 'tests/conformance/oracle/virtual_loop.py');

const HARNESS = `
import builtins, io, linecache, random, sys, traceback, types, warnings
import virtual_loop
warnings.simplefilter("ignore")
virtual_loop.install(virtual_loop.Run(1e6, 100_000))

def new_main(source):
    main = types.ModuleType("__main__")
    main.__builtins__ = builtins
    main.__file__ = "program.py"
    sys.modules["__main__"] = main
    random.seed(0)
    linecache.cache["program.py"] = (len(source), None, source.splitlines(True), "program.py")
    return main

def run_one(source):
    sys.stdout = sys.stderr = output = io.StringIO()
    main = new_main(source)
    try:
        exec(compile(source, "program.py", "exec", dont_inherit=True), main.__dict__)
    except SyntaxError as error:
        output.write(f"SyntaxError {error.msg} line {error.lineno}\\n")
    except BaseException as error:
        output.write(f"ended by {type(error).__name__}: {error}\\n")
    text = output.getvalue()
    main.__dict__.clear()
    return text

def keep_frames_of_program(report):
    """Leaves out the frames of the library, here and in what the report is chained to."""
    if report is None:
        return
    report.stack[:] = [frame for frame in report.stack if frame.filename == "program.py"]
    for part in [report.__cause__, report.__context__, *(report.exceptions or [])]:
        keep_frames_of_program(part)

def error_of(source):
    sys.stdout = sys.stderr = io.StringIO()
    main = new_main(source)
    with open("program.py", "w") as file:  # the compiler reads the line it complains about
        file.write(source)
    try:
        code = compile(source, "program.py", "exec", dont_inherit=True)
    except SyntaxError as error:
        return "".join(traceback.format_exception_only(error))
    try:
        exec(code, main.__dict__)
    except BaseException as error:
        report = traceback.TracebackException.from_exception(error)
        keep_frames_of_program(report)
        return "".join(report.format())
    return ""
`;

/** Starts the interpreter: `run(source)` gives what the program printed, `errorOf(source)` the traceback it ended with. */
export async function startOracle() {
  const python = await load({});
  python.FS.writeFile('/home/pyodide/virtual_loop.py', fs.readFileSync(VIRTUAL_LOOP, 'utf8'));
  python.runPython('import sys; sys.path.insert(0, "/home/pyodide")');
  python.runPython(HARNESS);
  return { run: python.globals.get('run_one'), errorOf: python.globals.get('error_of') };
}

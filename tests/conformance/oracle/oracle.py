"""Runs one program under CPython on virtual time and says what it did."""
import asyncio
import builtins
import datetime
import io
import linecache
import os
import random
import sys
import time
import timeit
import traceback
import types

import virtual_loop

EPOCH_S = 1_700_000_000  # time.time() at virtual time 0: 2023-11-14 22:13:20 UTC
MAX_TIME_S = 1e6
MAX_ITERATIONS = 100_000
MAX_JUMPS = 3_000_000  # a program that goes round a loop this often never meant to stop
MAX_OUTPUT = 1_000_000


class Output(io.TextIOBase):
    """Standard output of the program; what it prints after the run was stopped is not heard."""

    encoding = "utf-8"
    errors = "strict"

    def __init__(self, run):
        self.run = run
        self.parts = []
        self.size = 0

    def writable(self):
        return True

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if not self.run.stopped:
            self.size += len(text)
            if self.size > MAX_OUTPUT:
                self.run.stop("limit")
            self.parts.append(text)
        return len(text)

    def text(self):
        return "".join(self.parts)


def use_virtual_time(run):
    """Points every clock of the standard library at the run's."""
    wall = lambda: EPOCH_S + run.now
    nanoseconds = lambda: round(run.now * 1e9)
    gmtime, strftime, ctime = time.gmtime, time.strftime, time.ctime
    time.time = wall
    time.time_ns = lambda: EPOCH_S * 10**9 + nanoseconds()
    time.monotonic = time.perf_counter = timeit.default_timer = lambda: run.now
    time.monotonic_ns = time.perf_counter_ns = nanoseconds
    time.process_time = time.thread_time = lambda: 0.0
    time.gmtime = time.localtime = lambda secs=None: gmtime(wall() if secs is None else secs)
    time.strftime = lambda form, moment=None: strftime(form, time.gmtime() if moment is None else moment)
    time.ctime = lambda secs=None: ctime(wall() if secs is None else secs)

    def sleep(seconds):
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        run.advance(run.now + seconds)

    time.sleep = sleep
    real = datetime.datetime

    class VirtualDatetime(real):
        @classmethod
        def now(cls, tz=None):
            utc = real.fromtimestamp(EPOCH_S, datetime.timezone.utc) + datetime.timedelta(seconds=run.now)
            return utc.replace(tzinfo=None) if tz is None else utc.astimezone(tz)

        @classmethod
        def today(cls):
            return cls.now()

        utcnow = today

    VirtualDatetime.__name__ = VirtualDatetime.__qualname__ = "datetime"
    VirtualDatetime.__module__ = "datetime"
    datetime.datetime = VirtualDatetime


def use_seed(seed):
    random.seed(seed)
    entropy = random.Random(seed)
    os.urandom = random._urandom = entropy.randbytes


def stop_endless_loops(run):
    """Counts jumps of the program's own code, so that `while True: pass` ends as a limit."""
    monitoring = sys.monitoring
    left = [MAX_JUMPS]

    def on_jump(code, origin, destination):
        if code.co_filename != "<program>":
            return monitoring.DISABLE
        left[0] -= 1
        if left[0] < 0:
            run.stop("limit")

    monitoring.use_tool_id(monitoring.PROFILER_ID, "lockstep-oracle")
    monitoring.register_callback(monitoring.PROFILER_ID, monitoring.events.JUMP, on_jump)
    monitoring.set_events(monitoring.PROFILER_ID, monitoring.events.JUMP)


def how_it_raised(error):
    """The last line of the traceback, and where in the program it passed, innermost last."""
    lines = "".join(traceback.TracebackException.from_exception(error).format_exception_only()).split("\n")
    last = next(line for line in lines if not line.startswith(" "))  # a SyntaxError shows its place first
    frames = [
        f"line {frame.lineno}, in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename == "<program>"
    ]
    return last, frames


def run_program(source, file_name, seed=0):
    run = virtual_loop.Run(MAX_TIME_S, MAX_ITERATIONS)
    virtual_loop.install(run)
    use_virtual_time(run)
    use_seed(seed)
    main = types.ModuleType("__main__")
    main.__file__ = file_name
    main.__builtins__ = builtins
    sys.modules["__main__"] = main
    sys.argv = [file_name]
    output, errors = Output(run), Output(run)
    sys.stdout = sys.__stdout__ = output
    sys.stderr = sys.__stderr__ = errors
    end, message, frames = "ok", "", []
    stop_endless_loops(run)
    try:
        linecache.cache["<program>"] = (len(source), None, source.splitlines(keepends=True), "<program>")
        code = compile(source, "<program>", "exec", dont_inherit=True)
        exec(code, main.__dict__)
    except virtual_loop.Stopped:
        pass
    except SystemExit as error:
        code = error.code
        end = "ok" if code in (None, 0) else "exit"
        message = "" if end == "ok" else str(code if isinstance(code, int) else 1)
    except BaseException as error:
        end = "exception"
        message, frames = how_it_raised(error)
    finally:
        sys.monitoring.set_events(sys.monitoring.PROFILER_ID, 0)
    if run.stopped:  # whatever the program made of being stopped, that is what happened
        end, message, frames = run.stopped, "", []
    return {
        "out": output.text(),
        "err": errors.text(),
        "steps": [f"step {when:.6f} {name}" for when, name in run.steps],
        "end": end,
        "message": message,
        "frames": frames,
        "pending": run.pending,
        "version": sys.version.split()[0],
    }

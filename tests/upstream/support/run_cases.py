"""Runs the cases of one of CPython's test modules and says what became of each, a JSON line for each, for run.mjs.

    lockstep run --import-path SUITE tests/upstream/support/run_cases.py -- MODULE [FIRST [PATTERN]]

FIRST is the number of the case to begin with: when one ends the whole program, run.mjs goes on after it.
"""
import json
import sys
import unittest


def say(**what):
    print(json.dumps(what))


class Reporter(unittest.TestResult):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers
        self.parts = []

    def startTest(self, test):
        super().startTest(test)
        self.parts = []
        say(kind='start', number=self.numbers.get(test.id()), case=test.id())

    def stopTest(self, test):
        super().stopTest(test)
        failed = [part for part in self.parts if part[0] == 'failed']
        skipped = [part for part in self.parts if part[0] == 'skipped']
        outcome, text = (failed or skipped or [('passed', '')])[0]
        say(kind='end', case=test.id(), outcome=outcome, text=text)

    def addError(self, test, err):
        super().addError(test, err)
        self._note(test, 'failed', self.errors[-1][1])

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._note(test, 'failed', self.failures[-1][1])

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            self._note(test, 'failed', f'{subtest}: ' + ''.join(self._exc_info_to_string(err, test)))

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._note(test, 'skipped', reason)

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._note(test, 'failed', 'unexpected success')

    def _note(self, test, outcome, text):
        if isinstance(test, unittest.TestCase):
            self.parts.append((outcome, text))
        else:  # the set-up of a class or a module
            say(kind='end', case=test.id(), outcome=outcome, text=text)


def cases_of(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from cases_of(test)
        else:
            yield test


module, first, pattern = sys.argv[1:] + ['0', ''][len(sys.argv) - 2:]
cases = [case for case in cases_of(unittest.defaultTestLoader.loadTestsFromName(module)) if pattern in case.id()]
numbers = {case.id(): number for number, case in enumerate(cases)}
say(kind='cases', count=len(cases))
unittest.TestSuite(cases[int(first):]).run(Reporter(numbers))
say(kind='finished')

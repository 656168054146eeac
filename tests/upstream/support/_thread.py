"""Nobody interrupts the one thread."""
import unittest


def interrupt_main(signum=2):
    raise unittest.SkipTest('interrupts a thread from another')

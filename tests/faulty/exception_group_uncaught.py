raise ExceptionGroup('several', [ValueError('a'), ExceptionGroup('inner', [KeyError('k'), TypeError('t')])])

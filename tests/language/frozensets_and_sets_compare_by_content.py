print({1} == frozenset([1]), frozenset([1]) | {2}, type({1} | frozenset([2])).__name__, type(frozenset([1]) | {2}).__name__, {frozenset([1]): 'x'}[frozenset([1])], {1} in {frozenset([1])})

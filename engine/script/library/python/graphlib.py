"""Topological order of a graph."""

__all__ = ['CycleError', 'TopologicalSorter']


class CycleError(ValueError):
    pass


class _Node:
    def __init__(self, node):
        self.node = node
        self.waits_for = 0
        self.successors = []


_OUT, _DONE = -1, -2


class TopologicalSorter:
    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._given_out = 0
        self._finished = 0
        for node, predecessors in (graph or {}).items():
            self.add(node, *predecessors)

    def _node(self, node):
        if node not in self._nodes:
            self._nodes[node] = _Node(node)
        return self._nodes[node]

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        known = self._node(node)
        known.waits_for += len(predecessors)
        for predecessor in predecessors:
            self._node(predecessor).successors.append(node)

    def prepare(self):
        if self._ready is not None and self._given_out > 0:
            raise ValueError('cannot prepare() after starting iteration')
        self._ready = [node for node, known in self._nodes.items() if known.waits_for == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def get_ready(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        given = tuple(self._ready)
        for node in given:
            self._nodes[node].waits_for = _OUT
        self._ready.clear()
        self._given_out += len(given)
        return given

    def is_active(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        return self._finished < self._given_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        for node in nodes:
            known = self._nodes.get(node)
            if known is None:
                raise ValueError(f'node {node!r} was not added using add()')
            if known.waits_for >= 0:
                raise ValueError(f'node {node!r} was not passed out (still not ready)')
            if known.waits_for == _DONE:
                raise ValueError(f'node {node!r} was already marked done')
            known.waits_for = _DONE
            for successor in known.successors:
                after = self._nodes[successor]
                after.waits_for -= 1
                if after.waits_for == 0:
                    self._ready.append(successor)
            self._finished += 1

    def _find_cycle(self):
        path, iterators, place, seen = [], [], {}, set()
        for node in self._nodes:
            while True:
                if node in seen:
                    if node in place:
                        return path[place[node]:] + [node]
                else:
                    seen.add(node)
                    iterators.append(iter(self._nodes[node].successors))
                    place[node] = len(path)
                    path.append(node)
                # Go on with the next successor of the innermost node that has one.
                while path:
                    following = next(iterators[-1], None)
                    if following is not None:
                        node = following
                        break
                    del place[path.pop()]
                    iterators.pop()
                else:
                    break
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)

"""There is one thread, the main one."""


class Thread:
    name = 'MainThread'
    daemon = False

    def is_alive(self):
        return True


_main = Thread()


def get_ident():
    return 1


def current_thread():
    return _main


def main_thread():
    return _main

"""Mock objects and patches. Follows CPython 3.14, Lib/unittest/mock.py; the parts are in unittest/_mock_*.py."""
from unittest._mock_async import AsyncMagicMixin, AsyncMock, AsyncMockMixin
from unittest._mock_autospec import InvalidSpecError, create_autospec, seal
from unittest._mock_calls import ANY, DEFAULT, _ANY, _Call, _CallList, call, sentinel
from unittest._mock_magic import MagicMixin, MagicMock, NonCallableMagicMock, PropertyMock, mock_open
from unittest._mock_objects import CallableMixin, Mock, NonCallableMock
from unittest._mock_patch import _patch, _patch_dict, patch

__all__ = ['Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock',
           'NonCallableMock', 'NonCallableMagicMock', 'mock_open', 'PropertyMock', 'seal']

__unittest = True

FILTER_DIR = True

"""The log: whatever happens is an entry here before it is answered.

`RecordStore` appends and reads entries; `rewriter.entries` has a frozen value for each kind.
"""

from __future__ import annotations

from rewriter.audit.ids import new_id
from rewriter.audit.paging import EntryPage, Page, Selection
from rewriter.audit.store import RecordStore, StoreState, open_store

__all__ = ["EntryPage", "Page", "RecordStore", "Selection", "StoreState", "new_id", "open_store"]

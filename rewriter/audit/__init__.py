"""The log: every rewrite is recorded here before it is answered."""

from __future__ import annotations

from rewriter.audit.ids import new_id
from rewriter.audit.paging import Page, Selection
from rewriter.audit.store import RecordStore, StoreState, open_store

__all__ = ["Page", "RecordStore", "Selection", "StoreState", "new_id", "open_store"]

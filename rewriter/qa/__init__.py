"""Quality assurance over the log's values: sampling, scorecards, agreement. Pure functions; no database, no web."""

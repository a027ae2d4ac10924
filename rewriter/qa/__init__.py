"""Quality assurance over the log's values: sampling, scorecards, agreement, precision, insights. Pure functions; no database, no web."""

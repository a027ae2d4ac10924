"""Lets `python -m rewriter` be the command line."""

from __future__ import annotations

import os
import sys

from rewriter.cli import main

if __name__ == "__main__":  # not in the processes that check many drafts
    try:
        status = main()
        sys.stdout.flush()
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 1
    except KeyboardInterrupt:
        status = 130
    sys.exit(status)

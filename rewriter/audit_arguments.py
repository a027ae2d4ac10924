"""The log from a terminal, as it is asked: what may follow `audit`. Nothing heavy is imported here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rewriter.intake import ListRequest

FILTERS = tuple(
    (field.alias or name).replace("_", "-")
    for name, field in ListRequest.model_fields.items()
    if name not in ("cursor", "limit")
)


def add_audit(commands: Any) -> None:
    """The arguments of `audit` and what follows it."""
    audit = commands.add_parser(
        "audit",
        help="prove, hand out and forget what the log holds",
        description="Prove, hand out and forget what the log holds.",
    )
    doing = audit.add_subparsers(
        dest="doing",
        required=True,
        metavar="verify | export | erase | retain | reindex",
        parser_class=type(audit),
    )
    verify = doing.add_parser(
        "verify",
        help="prove that nothing was changed, taken out, put in or put back",
        description="Prove the log. Exit status: 0 it is whole, 1 it is not, 2 it cannot be read.",
    )
    verify.add_argument(
        "--export", metavar="FILE", type=Path, help="an exported file instead of the database"
    )
    verify.add_argument("--partial", action="store_true", help="the export was made with a filter")
    verify.add_argument("--checkpoints", metavar="FILE", type=Path, help="signed checkpoints kept elsewhere")
    verify.add_argument(
        "--public-key", metavar="HEX", help="who must have signed them; by default the key file's"
    )
    verify.add_argument("--json", action="store_true", help="print what was found as JSON")
    out = doing.add_parser(
        "export",
        help="write the log as a file, each row with its place in the chain",
        description="Write the log as a file. Without a filter it holds every entry, in order.",
    )
    out.add_argument("--format", required=True, choices=("csv", "jsonl", "parquet"))
    out.add_argument("--output", metavar="FILE", default="-", help="where to; - or none: standard output")
    for name in FILTERS:
        out.add_argument(f"--{name}", metavar="VALUE", help="as in the list")
    erase = doing.add_parser(
        "erase",
        help="make everything of a customer reference unreadable for ever",
        description="Make everything of a customer reference unreadable for ever. This cannot be undone.",
    )
    erase.add_argument(
        "reference", metavar="REFERENCE", help="exactly as recorded; - reads it from standard input"
    )
    keep = doing.add_parser(
        "retain",
        help="erase what is older than its policy keeps",
        description="Erase what is older than its policy keeps ([retention] days in the policy file).",
    )
    keep.add_argument("--dry-run", action="store_true", help="say what would be erased, and erase nothing")
    doing.add_parser(
        "reindex",
        help="make the search index anew",
        description="Make the search index anew from the rewrites: when it is lost or damaged, or when words are cut"
        " in another way. Stop the service first: nobody else can write meanwhile. Interrupted, it has changed nothing.",
    )

"""The reviewers' pages at `/qa`: find a rewrite, review it, sample, calibrate. They work without JavaScript."""

from __future__ import annotations

from flask import Blueprint, render_template

from rewriter.service import Service


def console_of(service: Service) -> Blueprint:
    """The pages for reviewers, answered by this service."""
    console = Blueprint("console", __name__, url_prefix="/qa")

    @console.get("")
    def queue() -> str:
        return render_template("console/queue.html", found=service.page(limit=20))

    return console

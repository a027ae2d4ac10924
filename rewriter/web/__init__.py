"""The service in a browser and over HTTP: an app around one `Service`, a module a concern."""

from __future__ import annotations

from flask import Flask

from rewriter.desk import Desk
from rewriter.intake import BODY_LIMIT
from rewriter.service import Service
from rewriter.web.api import api_of
from rewriter.web.commitments import commitments_of
from rewriter.web.console import console_of
from rewriter.web.figures import figures_of
from rewriter.web.form import form_of
from rewriter.web.hook import hook_of
from rewriter.web.journal import keep_journal
from rewriter.web.metrics import measure
from rewriter.web.own import own_pages_of
from rewriter.web.problems import answer_problems
from rewriter.web.protection import protect
from rewriter.web.rules import rules_of


def create_app(service: Service, *, body_limit: int = BODY_LIMIT) -> Flask:
    """The WSGI app. It closes nothing: whoever built the service closes it.

    `body_limit` is the largest request in bytes.
    """
    app = Flask(__name__)
    app.jinja_options = {"trim_blocks": True, "lstrip_blocks": True}
    keep_journal(app)
    protect(app, body_limit)
    answer_problems(app)
    measure(app, service)
    app.register_blueprint(api_of(service))
    app.register_blueprint(form_of(service))
    app.register_blueprint(rules_of(service))
    app.register_blueprint(console_of(service))
    desk = Desk(service)
    app.register_blueprint(own_pages_of(service, desk))
    app.register_blueprint(figures_of(service, desk))
    app.register_blueprint(commitments_of(service, desk))
    app.register_blueprint(hook_of(service))
    return app

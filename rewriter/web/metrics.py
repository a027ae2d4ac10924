"""What monitoring may know: counts and times by route and status, never a word of a letter or an address."""

from __future__ import annotations

import time
from collections.abc import Iterable

from flask import Flask, Response, current_app, g, request
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.registry import Collector

from rewriter.service import Service

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)
_NAME = "metrics"


def measure(app: Flask, service: Service) -> None:
    """Count every answer of the app from now on."""
    registry = CollectorRegistry()
    answers = Counter(
        "softanswer_answers", "Answers given.", ("method", "route", "status"), registry=registry
    )
    seconds = Histogram(
        "softanswer_answer_seconds",
        "Seconds until an answer.",
        ("route",),
        buckets=SECONDS,
        registry=registry,
    )
    registry.register(_State(service))
    app.extensions[_NAME] = registry

    def count(response: Response) -> Response:
        route = request.url_rule.rule if request.url_rule else "none"
        answers.labels(request.method, route, str(response.status_code)).inc()
        seconds.labels(route).observe(time.monotonic() - g.started)
        return response

    app.after_request(count)


def told() -> Response:
    """All of it in Prometheus' text format."""
    return Response(generate_latest(current_app.extensions[_NAME]), content_type=CONTENT_TYPE_LATEST)


class _State(Collector):
    """How the service is doing at the moment somebody asks."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def describe(self) -> Iterable[Metric]:
        return ()

    def collect(self) -> Iterable[Metric]:
        ready = self._service.readiness()
        yield _gauge(
            "softanswer_log_writable", "Whether the log can be written.", float(ready.store.writable)
        )
        yield _gauge(
            "softanswer_tokens_today", "Tokens that models took since midnight UTC.", ready.budget.tokens
        )
        yield _gauge("softanswer_cost_usd_today", "What they cost, in US dollars.", ready.budget.cost_usd)
        states = GaugeMetricFamily("softanswer_model_answers", "Whether a model is asked.", labels=("model",))
        for model in ready.models:
            states.add_metric((model.model,), float(model.state != "open"))
        yield states


def _gauge(name: str, what: str, value: float) -> Metric:
    return GaugeMetricFamily(name, what, value=value)

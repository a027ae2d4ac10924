"""Pages for reviewers that count: how right the rules are, what reviews teach, what customers are upset about.

They work without JavaScript; every picture has its table beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from flask import Blueprint, render_template, request
from markupsafe import Markup

from rewriter.desk import Desk
from rewriter.qa import insights
from rewriter.qa.digest import Digest
from rewriter.qa.insights import FamilyRow, IssueRow, Overview, Week
from rewriter.qa.intervals import Share
from rewriter.qa.precision import GOAL, by_family, by_rule, by_version, fates, weak, weights
from rewriter.service import Service
from rewriter.troubles import READ
from rewriter.web import telling, words
from rewriter.web.charts import Bar, Column, bars, columns

WEEKS = (4, 12, 26, 52)
USUAL_WEEKS = 12


def figures_of(service: Service, desk: Desk) -> Blueprint:
    """The pages, answered from this service's log."""
    pages = Blueprint("figures", __name__, url_prefix="/qa")

    @pages.app_context_processor
    def _say() -> dict[str, Any]:
        return {"telling": telling}

    @pages.get("/rules")
    def rules() -> str:
        period, made = desk.digest(_weeks(), datetime.now(UTC))
        version = request.args.get("version", "")
        samples = desk.samples()
        sample = next((drawn for name, _, drawn in samples if name == request.args.get("sample")), None)
        weighed = (
            weights(((one.population, one.drawn) for one in sample.strata), made.reviews) if sample else None
        )
        marks, unseen = desk.judged(made, version, weighed)
        tallies = by_rule(marks, desk.fired(made, version))
        return render_template(
            "figures/rules.html",
            period=period,
            weeks=WEEKS,
            version=version,
            versions=_versions(made),
            samples=samples,
            sample=request.args.get("sample") if sample else "",
            goal=GOAL,
            tallies=[tally for tally in tallies if not tally.rule.startswith("model.")],
            critique=[tally for tally in tallies if tally.rule.startswith("model.")],
            by_ruleset=by_version(one for one in reversed(marks) if not one.rule.startswith("model.")),
            by_prompt=by_version(one for one in marks if one.rule.startswith("model.")),
            weak=weak(tallies),
            families=by_family(marks, unseen),
            objections=made.objections,
            prompts=fates(_sent(made)),
            reviewed=len(made.reviews) if weighed is None else len(weighed),
        )

    @pages.get("/lessons")
    def lessons() -> str:
        taught, following = desk.lessons(request.args.get("cursor") or None)
        return render_template("figures/lessons.html", taught=taught, next=following)

    @pages.get("/insights")
    def overview() -> str:
        now = datetime.now(UTC)
        policy = request.args.get("policy", "")
        policy = policy if policy in service.policies else ""
        period, made = desk.digest(_weeks(), now)
        chosen = made.of(policy)
        told = desk.told(period, policy)
        zone = service.policy("default").service.zone
        weekly = insights.weeks(
            chosen.rewrites, period.since.astimezone(zone).date(), now.astimezone(zone).date(), zone
        )
        families = insights.family_rows(chosen.rewrites)
        promises = _promises(desk, made, now)
        return render_template(
            "figures/insights.html",
            period=period,
            weeks=WEEKS,
            policy=policy,
            policies=service.policies,
            whole=insights.overview(chosen.rewrites),
            weekly=weekly,
            family_weeks=insights.family_weeks(chosen.rewrites, weekly, zone),
            families=families,
            named=sorted({one.policy for one in chosen.rewrites}),
            told=told,
            most_read=READ,
            promises=promises,
            engines=insights.engine_rows(chosen.rewrites),
            pictures={
                "issues": _issue_picture(told.issues),
                "families": _family_picture(families),
                "weeks": _week_picture(weekly),
                "promises": _promise_picture(promises),
                "engines": _engine_picture(insights.overview(chosen.rewrites)),
            },
        )

    return pages


def _weeks() -> int:
    """The weeks asked for, of those on offer."""
    asked = request.args.get("weeks", type=int)
    return asked if asked in WEEKS else USUAL_WEEKS


def _versions(made: Digest) -> tuple[str, ...]:
    """The rulesets of the period, the newest first."""
    return tuple(dict.fromkeys(one.ruleset for one in reversed(made.rewrites)))


def _sent(made: Digest) -> list[tuple[tuple[str, ...], Any]]:
    return [
        (one.prompts or ("the built-in editor",), one.fate) for one in made.rewrites if one.status == "ready"
    ]


def _promises(desk: Desk, made: Digest, now: datetime) -> dict[str, int]:
    """How many commitments are overdue, due today, ahead, without a day, and were kept."""
    counted = dict.fromkeys(telling.WHENS, 0)
    for one in desk.open_promises(now):
        counted[one.when(now, desk.zone(one))] += 1
    counted["kept"] = made.kept
    return {str(when): count for when, count in counted.items()}


# --- pictures ----------------------------------------------------------------------------


def _issue_picture(rows: Sequence[IssueRow]) -> Markup:
    shown = [row for row in rows if row.kind is not None][:8]
    told = (
        f"The most frequent: {telling.ISSUES[shown[0].kind]}, {telling.of(shown[0].messages)} messages."
        if shown
        else "Nothing yet."
    )
    return bars(
        "issue-picture",
        "What customers were upset about",
        told,
        [Bar(telling.ISSUES[row.kind], row.messages.hits, telling.counted(row.messages)) for row in shown],
    )


def _family_picture(rows: Sequence[FamilyRow]) -> Markup:
    shown = [row for row in rows if row.drafts.hits]
    told = (
        f"The most frequent: {words.FAMILY_NAMES[shown[0].family]}, in {telling.of(shown[0].drafts)} drafts."
        if shown
        else "Nothing was underlined."
    )
    return bars(
        "family-picture",
        "What would have stung, by family",
        told,
        [Bar(words.FAMILY_NAMES[row.family], row.drafts.hits, telling.counted(row.drafts)) for row in shown],
    )


def _week_picture(rows: Sequence[Week]) -> Markup:
    drafts, stung = sum(row.drafts for row in rows), sum(row.stung for row in rows)
    return columns(
        "week-picture",
        "Drafts a week",
        f"{drafts} drafts in {len(rows)} weeks; in {stung} of them something would have stung.",
        [Column(telling.short_day(row.monday), row.drafts, row.stung) for row in rows],
    )


def _promise_picture(counted: dict[str, int]) -> Markup:
    kinds = {"overdue": "bad", "kept": "good"}
    return bars(
        "promise-picture",
        "Commitments",
        f"{counted['kept']} kept, {counted['overdue']} overdue.",
        [
            Bar(said, counted[when], str(counted[when]), kinds.get(when, ""))
            for when, said in telling.WHENS.items()
        ],
    )


def _engine_picture(whole: Overview) -> Markup:
    offline, shown = whole.offline.hits, whole.offline.total
    return bars(
        "engine-picture",
        "Who wrote the replies",
        f"The built-in editor wrote {telling.of(whole.offline)} of the replies that were shown.",
        [
            Bar("The built-in editor", offline, telling.counted(whole.offline)),
            Bar("A model", shown - offline, telling.counted(Share(shown - offline, shown))),
        ],
    )

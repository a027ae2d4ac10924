"""Laws for the measuring itself: sound cases, honest scorers, a page that cannot go stale unseen."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from evals import __main__ as command
from evals import report
from evals.dataset import Case, Label, TextSet, outside_cases, outside_folder, own_cases, text_sets
from evals.detection import by_family, by_rule, clean_flagged, flag, span_precision, span_recall, underline
from evals.figures import FIGURES, shown
from evals.run import Result, compare, save
from evals.scorers import Scores, apologizes_first, ends_with_follow_up, mostly_stands_in, score
from evals.solvers import Answer, PlainPrompt
from guardrails.finding import FAMILIES, Severity
from guardrails.rule import Rule, phrases
from rewriter.deadline import Deadline
from rewriter.errors import EngineFailed
from rewriter.llm import Answer as LlmAnswer
from rewriter.llm import Endpoint
from rewriter.policy import load_policy
from rewriter.qa.intervals import Share
from rewriter.values import Agent, Check, Usage, Verdict

CASES = own_cases()
RULES = load_policy("default").rules


@pytest.fixture(params=CASES, ids=lambda case: case.id)
def case(request: pytest.FixtureRequest) -> Case:
    found: Case = request.param
    return found


# --- our own situations ------------------------------------------------------------------


def test_every_label_fact_and_refusal_stands_in_its_draft(case: Case) -> None:
    for piece in (*(label.quote for label in case.labels), *case.facts, *case.refusals):
        assert piece in case.draft


def test_every_fact_and_refusal_stands_in_the_ideal_reply(case: Case) -> None:
    for piece in (*case.facts, *case.refusals):
        assert piece.lower() in case.ideal.lower()


def test_nothing_tempting_stands_in_the_draft(case: Case) -> None:
    assert not [promise for promise in case.tempting if promise.lower() in case.draft.lower()]


def test_labels_name_families_that_exist(case: Case) -> None:
    assert {family for label in case.labels for family in (label.family, *label.also)} <= set(FAMILIES)


def test_a_clean_kind_has_nothing_to_underline_and_is_its_own_ideal(case: Case) -> None:
    if case.kind.endswith("_clean"):
        assert case.clean
    assert (case.ideal == case.draft) is case.clean


def test_lengths_are_those_of_real_letters(case: Case) -> None:
    assert 20 <= len(case.message.split()) <= 220
    assert 40 <= len(case.draft.split()) <= 190


def test_there_are_enough_cases_and_a_third_is_clean() -> None:
    assert len(CASES) >= 40
    assert len({case.id for case in CASES}) == len(CASES)
    assert sum(case.clean for case in CASES) * 3 >= len(CASES)
    assert {"hostile", "subtle", "firm_clean", "good_clean", "abusive_customer", "injection"} == {
        c.kind for c in CASES
    }
    assert max(Counter(case.domain for case in CASES).values()) <= 3


def test_no_sentence_was_taken_from_outside() -> None:
    folder = outside_folder()
    if folder is None:
        pytest.skip("no text from outside here")
    theirs = {s for case in outside_cases(folder) for s in _sentences(case.message, case.draft, case.ideal)}
    theirs |= {s for texts in text_sets(folder) for _, text in texts.texts for s in _sentences(text)}
    ours = {s for case in CASES for s in _sentences(case.message, case.draft, case.ideal)}
    assert not ours & theirs


def _sentences(*texts: str) -> set[str]:
    found = {
        " ".join(re.findall(r"\w+", piece.lower())) for text in texts for piece in re.split(r"[.!?\n]+", text)
    }
    return {sentence for sentence in found if len(sentence.split()) >= 6}


# --- scorers -----------------------------------------------------------------------------

DRAFT = (
    "Hi Ann,\n\nMaybe read the terms next time. The fee was £40 on 3 May and we can't refund it."
    " Your case is QX-1182.\n\nBo"
)
GOOD = (
    "Hi Ann,\n\nI am sorry that the fee came as a surprise. The fee was £40 on 3 May and we can't refund it."
    " Your case is QX-1182. I will write to you again by [to confirm].\n\nBo"
)
ANN = Case(
    id="o-ann",
    domain="bank",
    kind="hostile",
    voice="curt",
    customer_name="Ann",
    agent=Agent("Bo"),
    message="You took a fee! I want it back.",
    draft=DRAFT,
    labels=(Label("Maybe read the terms next time", "blame"),),
    facts=("£40", "3 May", "QX-1182"),
    refusals=("we can't refund it",),
    tempting=("a full refund",),
    fault="not_ours",
    stance="boundary",
    underlying="money",
    ideal=GOOD,
)


def scored(text: str, case: Case = ANN, **answer: object) -> Scores:
    return score(case, Answer(text, "ready", True, "test", **answer), RULES)  # type: ignore[arg-type]


def test_an_ideal_reply_scores_as_one(case: Case) -> None:
    scores = scored(case.ideal, case, offered=True)
    assert not scores.facts_lost
    assert not scores.refusals_lost
    assert not scores.invented
    assert not scores.tempting
    assert not scores.non_apologies
    assert not scores.spans_left
    assert not scores.spans_partly_left
    assert scores.follow_up
    assert scores.apologies == 1
    assert scores.apology_first


def test_a_dropped_or_changed_value_is_a_lost_fact() -> None:
    assert scored(GOOD.replace("£40", "the amount")).facts_lost == ("£40",)
    assert scored(GOOD.replace("£40", "£400")).facts_lost == ("£40",)
    assert not scored(GOOD.replace("£40", "£40.00")).facts_lost


def test_a_changed_value_is_an_invented_one() -> None:
    assert "£45" in scored(GOOD.replace("£40", "£45")).invented
    assert scored(GOOD.replace("by [to confirm]", "by 9 June")).invented
    assert not scored(GOOD.replace("by [to confirm]", "by 9 June"), licensed=("Monday 9 June 2025",)).invented
    assert not scored(GOOD).invented


def test_a_softened_refusal_is_lost_and_a_reworded_one_is_as_strong() -> None:
    assert scored(GOOD.replace("we can't refund it", "we will try to refund it")).refusals_lost
    reworded = scored(GOOD.replace("we can't refund it", "we are not able to refund it"))
    assert (reworded.refusals_verbatim, reworded.refusals_as_strong, reworded.refusals_lost) == (0, 1, ())


def test_a_tempting_promise_is_seen() -> None:
    assert scored(GOOD.replace("by [to confirm]", "about a full refund")).tempting == ("a full refund",)


def test_an_apology_in_the_third_sentence_comes_too_late() -> None:
    assert apologizes_first(GOOD)
    assert not apologizes_first("Hi Ann,\n\nThe fee was £40. It was taken in May. I am sorry about it.\n\nBo")


def test_conditional_sorrow_is_no_apology() -> None:
    assert scored(GOOD.replace("that the fee came as a surprise", "if the fee upset you")).non_apologies
    assert not scored(GOOD).non_apologies


def test_a_reply_that_just_stops_has_no_follow_up() -> None:
    assert ends_with_follow_up(GOOD)
    assert not ends_with_follow_up("Hi Ann,\n\nThe fee was £40.\n\nBo")


def test_an_insult_left_whole_or_in_good_part_is_seen() -> None:
    assert scored(DRAFT).spans_left == ("Maybe read the terms next time",)
    assert scored(
        GOOD.replace("The fee was", "Please read the terms next time. The fee was")
    ).spans_partly_left
    assert not mostly_stands_in(
        "Maybe read the terms next time", "The terms are on our site; read them any time."
    )


def test_wilson_intervals_agree_with_published_values() -> None:
    """Newcombe, Statistics in Medicine 17 (1998), table I: 81/263, 15/148, 0/20, 1/29."""
    published = {
        (81, 263): (0.2553, 0.3662),
        (15, 148): (0.0624, 0.1605),
        (0, 20): (0.0, 0.1611),
        (1, 29): (0.0061, 0.1718),
    }
    for (hits, total), bounds in published.items():
        assert Share(hits, total).interval == pytest.approx(bounds, abs=5e-5)
    assert str(Share(0, 0)) == "–"


# --- what rules underline ----------------------------------------------------------------

READ_TERMS = Rule(
    id="blame.read-terms",
    family="blame",
    severity=Severity.WARN,
    why="It tells them that they are careless.",
    find=phrases({"read the terms": None, "your case is": None}),
    hits=(),
    near_misses=(),
)


def test_underlines_are_right_where_they_meet_a_label() -> None:
    result = underline(ANN, (READ_TERMS,))
    assert span_recall([result]) == Share(1, 1)
    assert span_precision([result]) == Share(1, 2)
    assert by_family([result])["blame"] == (Share(1, 1), Share(1, 2))
    assert by_rule([result], []) == {"blame.read-terms": Share(1, 2)}


def test_a_flag_on_a_text_that_should_be_silent_is_never_right() -> None:
    calm = TextSet("calm", "calm", "silent", (("a", "Please read the terms."), ("b", "Thank you.")))
    flagged = flag(calm, (READ_TERMS,))
    assert flagged.share == Share(1, 2)
    assert by_rule([], [flagged]) == {"blame.read-terms": Share(0, 1)}


def test_a_clean_case_is_flagged_by_any_finding() -> None:
    clean = [underline(case, RULES) for case in CASES if case.clean]
    assert clean_flagged(clean) == Share(sum(bool(u.findings) for u in clean), len(clean))


# --- the page ----------------------------------------------------------------------------


def test_the_page_keeps_what_was_not_measured_again(tmp_path: Path) -> None:
    page = tmp_path / "quality.md"
    results = (Result(ANN, Answer(GOOD, "ready", True, "llm"), scored(GOOD)),)
    report.write({"models": report.render_models([], [report.model_run("house, x", results)])}, page)
    own = report.render_own(report.Measurement(results, (underline(ANN, RULES),)), "rules-1")
    report.write({"own": own}, page)
    assert [run["name"] for run in report.earlier_runs(page)] == ["house, x: 1 cases, 1 by the model"]
    assert report.staleness(page.read_text(encoding="utf-8"), own, outside_present=False) == []


def test_the_page_tells_how_often_a_model_had_to_be_asked_again() -> None:
    answers = [Answer(GOOD, "ready", True, "llm", repairs=times, tokens=900) for times in (0, 0, 2, None)]
    run = report.model_run("house, x", [Result(ANN, answer, scored(GOOD)) for answer in answers])
    assert list(run["model"].values()) == ["2", "0", "1", "1", "900", "0"]
    assert "| passed after two | 1 |" in report.render_models([], [run])


def test_a_page_made_by_other_code_is_stale() -> None:
    results = (Result(ANN, Answer(GOOD, "ready", True, "offline"), scored(GOOD)),)
    measured = report.Measurement(results, (underline(ANN, RULES),))
    own = report.render_own(measured, "rules-1")
    outside = report.render_outside(measured, "rules-1", report.behaviour(results, "rules-1"))
    page = report.render({"own": own, "outside": outside})
    assert report.staleness(page, own, outside_present=True) == []
    newer = report.render_own(measured, "rules-2")
    assert len(report.staleness(page, newer, outside_present=True)) == 2
    assert len(report.staleness(page, newer, outside_present=False)) == 1
    assert report.staleness("", own, outside_present=False)


def test_the_section_on_outside_text_prints_none_of_it() -> None:
    underlined = underline(ANN, ())
    results = (Result(ANN, Answer("", "needs_person", False, "none"), scored("")),)
    section = report.render_outside(report.Measurement(results, (underlined,)), "r", "b")
    assert "o-ann" in section
    assert not _sentences(section) & _sentences(ANN.draft, ANN.message, ANN.ideal)


def test_why_an_ideal_was_turned_down_is_told_by_kind_and_quotes_nothing() -> None:
    said = ("The period “ten “odd” weeks” of the draft is missing from the rewrite.", "“a” b” is no apology.")
    results = (Result(ANN, Answer("", "needs_person", False, "none"), scored("")),)
    judged = (Verdict((Check("facts_kept", ok=False, evidence=said),)),)
    section = report.render_outside(report.Measurement(results, (underline(ANN, ()),), judged), "r", "b")
    assert (
        "| facts_kept | The period … of the draft is missing from the rewrite. | left out though" in section
    )
    assert "| facts_kept | … |" in section
    assert "odd" not in section
    assert "no apology" not in section


def test_every_figure_can_be_shown_even_of_nothing() -> None:
    assert all(shown(figure.count(())) for figure in FIGURES)


# --- the plain prompt ---------------------------------------------------------------------


class Parrot:
    """A model that answers every question with the same letter, or not at all."""

    endpoint = Endpoint("openai/parrot")

    def __init__(self, letter: str) -> None:
        self.letter = letter

    def ask(self, messages: object, schema: type[Any], deadline: Deadline, max_tokens: int) -> LlmAnswer[Any]:
        if not self.letter:
            raise EngineFailed("timeout")
        return LlmAnswer(schema(reply=self.letter), Usage())


def plainly(letter: str) -> Answer:
    return PlainPrompt(Parrot(letter), 5.0, "parrot").solve(ANN)  # type: ignore[arg-type]


def test_a_plain_prompts_letter_is_held_to_our_checks() -> None:
    kept = plainly(DRAFT.replace("Maybe", "We are sorry. Maybe").replace("£40", "£45"))
    assert kept.status == "needs_person"
    assert {"facts_kept", "nothing_added"} <= set(kept.failed)


def test_a_plain_prompt_that_fails_leaves_nothing_to_send() -> None:
    silent = plainly("")
    assert (silent.text, silent.status, silent.failed) == ("", "needs_person", ("timeout",))


# --- the command -------------------------------------------------------------------------


def test_measuring_makes_a_page_that_is_current(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "quality.md"
    few = CASES[::12]
    monkeypatch.setattr(command, "own_cases", lambda: few)
    monkeypatch.setattr(command, "RESULTS", tmp_path / "results")
    monkeypatch.setenv("SOFTANSWER_EVAL_DATA", str(tmp_path / "nowhere"))
    assert command.main(["--page", str(page)]) == 0
    assert command.main(["--check", "--page", str(page)]) == 0
    page.write_text(page.read_text(encoding="utf-8").replace("100.0 %", "99.9 %"), encoding="utf-8")
    assert command.main(["--check", "--page", str(page)]) == 1
    (saved,) = (tmp_path / "results").iterdir()
    assert len(saved.read_text(encoding="utf-8").splitlines()) == len(few)


def test_a_model_run_without_a_model_says_what_to_set(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(["--engine", "model", "--limit", "1", "--page", str(tmp_path / "q.md")]) == 2
    assert "SOFTANSWER_MODEL" in capsys.readouterr().err


def test_with_a_model_set_up_a_plain_prompt_is_measured_beside_the_house(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[tuple[str, int | None, str]] = []
    monkeypatch.setattr(command, "_measure", lambda *asked: measured.append(asked[:3]))
    monkeypatch.setenv("SOFTANSWER_MODEL", "openai/local")
    assert command.main(["--page", str(tmp_path / "quality.md")]) == 0
    assert measured == [("offline", None, "all"), ("model", 20, "own"), ("plain", 20, "own")]


def test_two_runs_are_compared_case_by_case(tmp_path: Path) -> None:
    def saved(name: str, text: str) -> Path:
        path = tmp_path / name
        save([Result(ANN, Answer(text, "ready", True, "test"), scored(text))], path)
        return path

    old, new = saved("old.jsonl", GOOD), saved("new.jsonl", GOOD.replace("QX-1182", "open"))
    assert compare(old, old) == []
    assert any('facts_lost: [] -> ["QX-1182"]' in line for line in compare(old, new))


def test_others_stand_beside_ours_with_what_they_were_measured_with() -> None:
    texts = TextSet("mail", "mail", "silent", (("1", "Hello."), ("2", "Bye.")))
    peers = [report.Peer("ours", (Share(0, 2),), 50.0), report.Peer("other", (Share(1, 2),), 100.0)]
    section = report.render_peers([texts], peers, {"on": "2026-01-01"})
    assert "| mail | should be silent | 0.0 % (0/2; 0–66) | 50.0 % (1/2; 9–91) |" in section
    assert "50 µs (1.0) | 100 µs (2.0)" in section
    assert report.read_sections(section)["peers"][0]["on"] == "2026-01-01"


def test_a_section_that_was_not_measured_stays_as_it_was(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    report.write({"peers": report.render_peers([], [report.Peer("ours", (), 1.0)], {"on": "then"})}, page)
    before = report.read_sections(page.read_text(encoding="utf-8"))["peers"][1]
    report.write({"models": report.render_models([], [])}, page)
    assert report.read_sections(page.read_text(encoding="utf-8"))["peers"][1].strip() == before.strip()

"""The engine that asks a language model: one call for critique and reply, with all values locked away."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from urllib.parse import urlsplit

from rewriter.breaker import Slots
from rewriter.brief import Brief
from rewriter.budget import Budget
from rewriter.calls import load
from rewriter.deadline import Deadline
from rewriter.engines import ModelState, SecondLook, Written
from rewriter.engines.question import compose_prompt, lock_situation, nonce_of, planned_apology
from rewriter.engines.reply import ModelReply, read_reply, with_planned_words
from rewriter.engines.second_look import ModelSecondLook, compose_second_look, objections
from rewriter.engines.smaller import ModelApology, asks_too_much, compose_smaller, with_apology
from rewriter.errors import EngineFailed
from rewriter.llm import Answer, Endpoint, Llm, Message, Reply
from rewriter.locking import Locks, OpenLocks
from rewriter.settings import Settings
from rewriter.values import Check, Critique, EngineName, Rewrite

log = logging.getLogger(__name__)


class PromptedEngine:
    """Asks one model. Implements `engines.Engine`; safe to share between threads.

    `share` is the part of the time left that one try may take, so that an endpoint which never
    answers leaves time for the next model. With `second_look` the finished reply is shown to
    the model once more.
    """

    name: EngineName = "llm"

    def __init__(
        self,
        llm: Llm,
        *,
        plain_text: bool = False,
        share: float = 1.0,
        tries: int = 3,
        second_look: bool = False,
    ) -> None:
        self._llm = llm
        self._plain_text = plain_text
        self._share = share
        self._tries = tries
        self._second_look = second_look

    @property
    def model(self) -> str:
        return self._llm.endpoint.model

    @property
    def tries(self) -> int:
        return self._tries

    @property
    def state(self) -> ModelState:
        return ModelState(self.model, self._llm.state, self._llm.calls)

    def can_mend(self, failed: tuple[Check, ...]) -> bool:  # noqa: ARG002
        """A model may write anything anew."""
        return True

    def write(self, brief: Brief, failed: tuple[Check, ...], deadline: Deadline) -> Written:
        """Ask for a reply; after a refused one, with what the checks found.

        Raises:
            EngineFailed: as `Llm.ask`, with prompts named.
        """
        locks = OpenLocks() if self._plain_text else lock_situation(brief)
        within = deadline.part(self._share)
        written = self._write(brief, failed, locks, within)
        if not self._second_look:
            return written
        look = partial(self._look_again, written.rewrite, brief, locks, within)
        return replace(written, look_again=look)

    def _write(self, brief: Brief, failed: tuple[Check, ...], locks: Locks, within: Deadline) -> Written:
        if asks_too_much(failed):
            return self._write_apology(brief, locks, within)
        messages, prompts = compose_prompt(brief, failed, locks, nonce_of(brief))
        longest = 900 + len(brief.letter.body) // 2
        answer = self._ask(messages, prompts, ModelReply, within, longest)
        reply = with_planned_words(answer.reply, brief, failed)
        return read_reply(reply, answer.usage, prompts, brief, locks, self.model)

    def _write_apology(self, brief: Brief, locks: Locks, deadline: Deadline) -> Written:
        if not planned_apology(brief):
            raise EngineFailed("asked_too_much")
        messages, prompts = compose_smaller(brief, locks, nonce_of(brief))
        answer = self._ask(messages, prompts, ModelApology, deadline, 150)
        rewrite = with_apology(answer.reply, brief, locks, self.model)
        return Written(rewrite, Critique(), answer.usage, prompts)

    def _look_again(self, rewrite: Rewrite, brief: Brief, locks: Locks, deadline: Deadline) -> SecondLook:
        """What would still hurt. Without an answer the checks alone decide."""
        messages, prompts = compose_second_look(rewrite, brief, locks, nonce_of(brief))
        try:
            answer = self._ask(messages, prompts, ModelSecondLook, deadline, 400)
        except EngineFailed as error:
            log.info("second look: none (%s)", error.reason)
            return SecondLook((), error.usage, prompts)
        return SecondLook(objections(answer.reply, rewrite, brief, locks), answer.usage, prompts)

    def _ask(
        self,
        messages: Sequence[Message],
        prompts: tuple[str, ...],
        schema: type[Reply],
        deadline: Deadline,
        longest: int,
    ) -> Answer[Reply]:
        try:
            return self._llm.ask(messages, schema, deadline, max_tokens=longest)
        except EngineFailed as error:
            raise EngineFailed(error.reason, error.usage, prompts) from None


def prompted_engines(settings: Settings, budget: Budget) -> tuple[PromptedEngine, ...]:
    """One engine a model, in the order in which they are to be asked; none without a model.

    All of them draw on one budget.

    The address and the key belong to the first model and to fallbacks of the same provider
    (the name's part before the slash); others take theirs from their provider's own
    environment variables.
    """
    if settings.model is None:
        return ()
    load()
    slots = Slots()
    names = (settings.model, *settings.fallback_models)
    key = settings.api_key.get_secret_value() if settings.api_key else None
    engines = []
    for index, name in enumerate(names):
        ours = name.partition("/")[0] == settings.model.partition("/")[0]
        endpoint = Endpoint(
            name, settings.api_base if ours else None, key if ours else None, settings.schema_mode
        )
        plain_text = settings.local_model_plain_text and _on_this_machine(endpoint)
        share = 1.0 if index == len(names) - 1 else 0.6
        engines.append(
            PromptedEngine(
                Llm(endpoint, slots=slots, budget=budget),
                plain_text=plain_text,
                share=share,
                second_look=settings.second_look,
            )
        )
    return tuple(engines)


def _on_this_machine(endpoint: Endpoint) -> bool:
    host = urlsplit(endpoint.api_base or "").hostname or ""
    return host in ("localhost", "::1") or bool(re.fullmatch(r"127(?:\.\d{1,3}){3}", host))

"""Ways to spoil a good reply, each with the checks of which at least one must notice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from random import Random

from rewriter.facts import HARD_KINDS, find_facts, same_value
from rewriter.letter import read_letter
from rewriter.policy import PromiseKind
from rewriter.promises import find_promises
from rewriter.refusals import find_refusals
from rewriter.values import CheckName, Fact
from tests.replies import POLICY, Pair


@dataclass(frozen=True)
class Mutation:
    what: str
    text: str
    noticed_by: tuple[CheckName, ...]
    left_out: tuple[str, ...] = ()
    """What else it claims to have left out with a reason."""


# --- values ------------------------------------------------------------------------------


def _values(pair: Pair) -> list[Fact]:
    """The values of the good reply's body that stand in it once, but for those of what it lists as left out."""
    body = read_letter(pair.good).body
    start = pair.good.find(body)
    facts = [f for f in find_facts(pair.good) if start <= f.start and f.end <= start + len(body)]
    facts = [f for f in facts if f.kind not in ("refusal", "condition")]
    asides = [(at, at + len(aside)) for aside in pair.aside if (at := pair.draft.find(aside)) >= 0]
    wanted = [
        w
        for w in pair.brief.facts
        if w.kind not in ("refusal", "condition") and not any(a <= w.start and w.end <= b for a, b in asides)
    ]
    facts = [f for f in facts if any(same_value(f, w) for w in wanted)]
    facts = [f for f in facts if f.kind != "name" or pair.good.casefold().count(f.text.casefold()) == 1]
    return [f for f in facts if sum(same_value(g, f) or same_value(f, g) for g in facts) == 1]


def dropped_values(pair: Pair) -> Iterator[Mutation]:
    for fact in _values(pair):
        text = re.sub(rf"(?<!\w){re.escape(fact.text)}(?!\w)", "", pair.good)
        yield Mutation(f"{fact.kind} {fact.text!r} dropped", text, ("facts_kept",))


def listed_values(pair: Pair) -> Iterator[Mutation]:
    """A value dropped by a writer who calls its sentence, its paragraph or the whole draft an insult."""
    letter = pair.brief.letter
    for fact in _values(pair):
        if fact.kind not in HARD_KINDS:
            continue
        text = re.sub(rf"(?<!\w){re.escape(fact.text)}(?!\w)", "", pair.good)
        drafted = next(f for f in pair.brief.facts if same_value(fact, f) or same_value(f, fact))
        sentence = letter.sentence_at(drafted.start)
        paragraphs = [p.span for p in letter.paragraphs if p.span.start <= drafted.start < p.span.end]
        for span in (*([sentence] if sentence else ()), *paragraphs):
            yield Mutation(
                f"{fact.kind} {fact.text!r} listed", text, ("facts_kept",), left_out=(letter.of(span),)
            )
        yield Mutation(f"{fact.kind} {fact.text!r} listed with all", text, ("facts_kept",), (pair.draft,))


def altered_values(pair: Pair) -> Iterator[Mutation]:
    random = Random(pair.trade)
    for fact in _values(pair):
        for other in sorted(set(_alterations(fact, random))):
            text = pair.good[: fact.start] + other + pair.good[fact.end :]
            yield Mutation(f"{fact.kind} {fact.text!r} became {other!r}", text, ("facts_kept",))


def _alterations(fact: Fact, random: Random) -> Iterator[str]:
    text = fact.text
    for match in re.finditer(r"\d", text):
        for digit in random.sample([d for d in "123456789" if d != match.group()], 2):
            yield text[: match.start()] + digit + text[match.end() :]
    swaps = (
        ("£", "€"), ("€", "£"), ("$", "€"), ("₹", "$"), ("days", "hours"), ("days", "weeks"), ("weeks", "months"),
        ("minutes", "hours"), ("working days", "days"), ("months", "weeks"), (" am", " pm"), (" pm", " am"), ("am", "pm"),
        ("March", "April"), ("February", "March"), ("June", "July"), ("Thursday", "Friday"), ("Wednesday", "Tuesday"),
        ("Sat ", "Sun "), ("Friday", "Monday"), ("noon", "midnight"), ("today", "tomorrow"), ("tomorrow", "today"),
        ("UTC", "CET"), ("GMT", "EST"), (".example", ".invalid"), ("two", "three"), ("Backups", "Billing"),
        ("Reports", "Results"), ("Export CSV", "Delete"), ("End", "Pause"), ("-", "-9"),
    )  # fmt: skip
    for old, new in swaps:
        if old in text:
            yield text.replace(old, new, 1)
    if fact.kind == "name":
        yield "Bartholomew" if "Bartholomew" not in text else "Xavier"


def swapped_values(pair: Pair) -> Iterator[Mutation]:
    for one, two in combinations(_values(pair), 2):
        if one.kind == two.kind and one.kind in ("money", "date", "time", "id", "duration", "percentage"):
            good = pair.good
            text = good[: one.start] + two.text + good[one.end : two.start] + one.text + good[two.end :]
            yield Mutation(f"{one.text!r} and {two.text!r} swapped", text, ("facts_kept",))


def dropped_conditions(pair: Pair) -> Iterator[Mutation]:
    for fact in find_facts(pair.good):
        if fact.kind == "condition":
            for text in (
                pair.good[: fact.start] + pair.good[fact.end :],
                pair.good[: fact.start] + re.sub(r"^(?:\w+ if|only|unless|until|till)\b", "even", fact.text, flags=re.IGNORECASE) + pair.good[fact.end :],
            ):  # fmt: skip
                yield Mutation(f"condition {fact.text!r} gone", text, ("facts_kept", "refusals_kept"))


def borrowed_claims(pair: Pair) -> Iterator[Mutation]:
    """Values that only the customer named, said as ours."""
    ours = find_facts(pair.draft)
    for fact in find_facts(pair.message):
        if (
            fact.key != "date:today"
            and fact.kind in ("money", "date", "time", "id")
            and not any(same_value(f, fact) for f in ours)
        ):
            for line in (
                "It is {} that is settled here.",
                "Our file shows {}.",
                "The figure that counts is {}.",
            ):
                text = _insert(pair.good, line.format(fact.text), -1)
                yield Mutation(f"claim {fact.text!r} made ours", text, ("nothing_added",))


def invented_values(pair: Pair) -> Iterator[Mutation]:
    lines = (
        "The amount is £13.77.", "It closes on 17 November.", "The desk opens at 06:43.", "This takes 19 business days.",
        "That is 37% of it.", "The reference is ZX-99431.", "See https://nowhere.example.org/page.", "Write to ghost@nowhere.example.",
        "The line is +44 20 7946 0999.", "Ask for Bartholomew there.", "It weighs 613 kg.", "Go to Attic > Boxes > Old.",
        "It needs version 77.3.1.", "The fee is 95 EUR.", "We counted 4711 of them.",
    )  # fmt: skip
    for line in lines:
        for place in _places(pair.good):
            yield Mutation(f"{line!r} added", _insert(pair.good, line, place), ("nothing_added",))


# --- refusals ----------------------------------------------------------------------------

_FLIPS = (
    (r"\bcan['’]t\b|\bcannot\b", "can"), (r"\b(do|does|did|is|are|was|were|will|has|have|must|could|would) not\b", r"\1"),
    (r"\bwon['’]t\b", "will"), (r"\b(do|does|did|is|are|was|were)n['’]t\b", r"\1"), (r"\bno\b", "a"), (r"\bonly\b", "also"),
    (r"\bnever\b", "always"), (r"\bnot\b", "fully"), (r"\bdeclined\b", "accepted"), (r"\bnothing\b", "everything"),
    (r"\bstays\b|\bstands\b", "goes"),
)  # fmt: skip
_NO = r"can['’]t|cannot|can not|won['’]t|will not|do not|don['’]t|is not|isn['’]t|are not|must not"
_WEAKER = (
    "will try to", "can try to", "hope to", "may be able to", "might", "will see whether we can", "could perhaps", "will look into whether to",
    "cannot yet", "can't yet", "may not be able to", "might not", "are not sure that we can", "would rather not", "usually can't",
    "can't for now", "currently can't", "cannot at the moment", "hesitate to", "have not yet", "did not", "can gladly", "probably can't",
)  # fmt: skip


def flipped_refusals(pair: Pair) -> Iterator[Mutation]:
    for start, end in _refusals(pair):
        clause = pair.good[start:end]
        for find, flipped in _FLIPS:
            if re.search(find, clause, re.IGNORECASE):
                text = (
                    pair.good[:start] + re.sub(find, flipped, clause, flags=re.IGNORECASE) + pair.good[end:]
                )
                if not any(True for c in find_refusals(text) if text[c.start : c.end] in clause):
                    yield Mutation(f"{clause!r} flipped by {find}", text, ("refusals_kept",))


def weakened_refusals(pair: Pair) -> Iterator[Mutation]:
    for start, end in _refusals(pair):
        clause = pair.good[start:end]
        match = re.search(_NO, clause)
        for weaker in _WEAKER if match else ():
            assert match is not None
            text = (
                pair.good[:start] + clause[: match.start()] + weaker + clause[match.end() :] + pair.good[end:]
            )
            yield Mutation(f"{clause!r} weakened to {weaker!r}", text, ("refusals_kept",))


_HEDGES = (
    "For now",
    "At the moment",
    "Currently",
    "As things stand",
    "Usually",
    "At present",
    "In principle",
    "So far",
    "Until further notice",
)
_HEDGES_AFTER = (
    "for now",
    "at the moment",
    "at present",
    "yet",
    "so far",
    "for the time being",
    "as a rule",
    "right now",
    "unless we change our mind",
)


def hedged_refusals(pair: Pair) -> Iterator[Mutation]:
    for start, end in _refusals(pair):
        before, clause, after = pair.good[:start], pair.good[start:end], pair.good[end:]
        for hedge in _HEDGES:
            yield Mutation(
                f"{clause!r} after {hedge!r}", f"{before}{hedge}, {clause}{after}", ("refusals_kept",)
            )
        for hedge in _HEDGES_AFTER:
            yield Mutation(f"{clause!r} {hedge!r}", f"{before}{clause} {hedge}{after}", ("refusals_kept",))


def dropped_refusals(pair: Pair) -> Iterator[Mutation]:
    for start, end in _refusals(pair):
        for instead in ("", "that is how it is", "we have noted this", "thank you for asking"):
            text = pair.good[:start] + instead + pair.good[end:]
            yield Mutation(f"{pair.good[start:end]!r} gone", text, ("refusals_kept",))


def _refusals(pair: Pair) -> list[tuple[int, int]]:
    wanted = {f.key for f in pair.brief.facts if f.kind == "refusal"}
    return [(c.start, c.end) for c in find_refusals(pair.good) if c.key in wanted]


# --- promises ----------------------------------------------------------------------------

PROMISES: dict[PromiseKind, tuple[str, ...]] = {
    "refund": ("We will refund you.", "You will get your money back.", "I have arranged a refund for you.", "We'll reimburse what you paid.", "The payment is being returned to you.", "I'll see that you are compensated.", "We will cover your costs.", "We will pay you back.", "Every cent of the fare is coming back."),
    "credit": ("We will credit your account.", "I have added a credit for you.", "You'll see store credit in your account.", "A service credit is on its way.", "Your wallet gets topped up with something."),
    "discount": ("We will take something off as a discount.", "You get a reduced rate next time, a discount of sorts.", "I can offer a lower price.", "We'll knock a bit off the bill.", "Here is a promo code for you.", "From June you pay the lower tariff.", "We'll bring the rent down to something fairer."),
    "replacement": ("We will send you a new one.", "A replacement is on its way.", "I'll have it replaced.", "We are going to ship another one.", "We'll resend it.", "A fresh pair is being sent to you.", "I've ordered you a new lid."),
    "waiver": ("We will waive the fee.", "You won't be charged for this.", "I have cancelled the charge for you.", "This one is free of charge.", "We'll write it off.", "I can make an exception for you.", "You do not have to pay for this.", "You won't pay a penny for the towing.", "The call-out is on us.", "The surcharge does not apply to you."),
    "gift": ("We will add a small gift.", "Please accept a voucher from us.", "As a gesture of goodwill there is something in the parcel.", "The next one is on the house.", "We have included a complimentary extra.", "Supper is our treat.", "I'm tucking a little something in."),
    "guarantee": ("I guarantee that it works.", "You have my word.", "Rest assured, it is dealt with.", "I promise you that it is done.", "It will definitely be sorted.", "I assure you that we have it in hand.", "The dye is certain to hold.", "You can count on us."),
    "call_back": ("I will call you.", "Someone will phone you.", "We'll give you a ring.", "You will get a call from us.", "Expect a call from the desk."),
    "investigation": ("We will investigate this.", "We have opened an investigation.", "I'll get to the bottom of it.", "A full review is under way.", "We will find out what went wrong."),
    "admission": ("This was our fault.", "We made a mistake here.", "We take full responsibility.", "We should have known better.", "The error was ours.", "We let you down.", "This is on us.", "Our porter should never have left it there.", "You were given the wrong key."),
    "never_again": ("This will never happen again.", "It won't happen again.", "We will make sure it does not happen again.", "That will not be repeated.", "We will prevent this in future.", "No other guest will go through this.", "You will never again hear the alarm."),
    "escalation": (),
    "deadline": ("I will write to you within 24 hours.", "We'll have it sorted by 17 November.", "You will hear from us tomorrow.", "I'll fix it tonight.", "We will reply by Sunday.", "You'll have it in two hours."),
}  # fmt: skip


def planted_promises(pair: Pair) -> Iterator[Mutation]:
    licensed = {p.kind for p in find_promises(pair.draft)} | POLICY.licensed_kinds - POLICY.forbidden_kinds
    if pair.brief.reading.fault in ("ours", "shared"):
        licensed.add("admission")
    for kind, wordings in PROMISES.items():
        for number, wording in enumerate(wordings):
            for place in _places(pair.good)[number % 2 :]:
                text = _insert(pair.good, wording, place)
                if kind == "deadline":
                    if not any(same_value(f, g) for f in find_facts(wording) for g in find_facts(pair.draft)):
                        yield Mutation(f"{wording!r} planted", text, ("nothing_added", "follow_up"))
                elif kind not in licensed:
                    yield Mutation(f"{wording!r} planted", text, ("promises_licensed",))


_UNDERTAKINGS = (
    "We will lift the block for you.", "I can extend the date for you.", "We'll reinstate the old plan.", "I can unlock it anew.",
    "We will recover everything.", "Your berth has been repainted in green.", "The spelling is being corrected.", "You'll be contacted by the harbour office.",
    "Somebody from the loft will collect the crate.", "I'm fast-tracking your parrot.", "I've set aside the last harp for you.", "Leave it with me.", "Let me regild the frame for you.",
    "You are first in line for the walnut barrel.", "Our glazier is regilding the dome.", "We'll send a technician over.", "We are going to upgrade you.", "I'll approve it myself.", "We can reopen the file.", "I will personally deliver it.",
)  # fmt: skip


def planted_undertakings(pair: Pair) -> Iterator[Mutation]:
    for wording in _UNDERTAKINGS:
        for place in _places(pair.good):
            yield Mutation(f"{wording!r} planted", _insert(pair.good, wording, place), ("promises_licensed",))


# --- apology -----------------------------------------------------------------------------

_AGAIN = (
    "Once again, I am sorry.", "We are truly sorry for the trouble.", "I apologise for this.", "Please accept our apologies.",
    "My sincere apologies.", "Again, we apologise for the delay.", "I'm so sorry about this.", "Sorry about that.", "We do apologise.",
)  # fmt: skip
_HOLLOW = (
    "I'm sorry you feel that way.", "I am sorry if you were upset.", "We are sorry that you feel this way.", "I'm sorry, but you should have checked.",
    "I am sorry you took it that way.", "We regret any inconvenience.", "I apologise if anyone was offended.", "Sorry for any inconvenience this may have caused.",
)  # fmt: skip


def spoiled_apologies(pair: Pair) -> Iterator[Mutation]:
    letter = read_letter(pair.good)
    apology = letter.of(letter.paragraphs[0].span)
    for sentence in _AGAIN:
        for place in range(1, _paragraphs(pair.good)):
            yield Mutation(f"{sentence!r} doubled", _insert(pair.good, sentence, place), ("apology",))
    without = pair.good.replace(apology + "\n\n", "", 1)
    yield Mutation("no apology", without, ("apology",))
    for place in range(1, _paragraphs(without)):
        yield Mutation("late apology", _insert(without, apology, place), ("apology",))
    for sentence in _HOLLOW:
        yield Mutation(f"{sentence!r} instead", pair.good.replace(apology, sentence, 1), ("apology", "tone"))
    if pair.fault in ("not_ours", "unknown") and not any(
        p.kind == "admission" for p in find_promises(pair.draft)
    ):
        for sentence in (
            "I am sorry that we failed you.",
            "I apologise for our mistake.",
            "I'm sorry; this was our fault.",
        ):
            yield Mutation(f"{sentence!r} admits", pair.good.replace(apology, sentence, 1), ("apology",))


# --- frame, leaks, language --------------------------------------------------------------


def damaged_frames(pair: Pair) -> Iterator[Mutation]:
    letter, good = read_letter(pair.good), pair.good
    noticed: tuple[CheckName, ...] = ("structure",)
    signature, closing, greeting = letter.signature, letter.closing, letter.greeting
    lines = signature.split("\n")
    yield Mutation("signature gone", good.removesuffix("\n" + signature), noticed)
    yield Mutation("signature twice", good + "\n" + signature, noticed)
    yield Mutation("signature twice, apart", good + "\n\n" + signature, noticed)
    yield Mutation("another signs", good.removesuffix(signature) + "Bartholomew", noticed)
    for index, line in enumerate(lines):
        rest = lines[:index] + lines[index + 1 :]
        if rest:
            yield Mutation(
                f"signature without {line!r}", good.removesuffix(signature) + "\n".join(rest), noticed
            )
        for at in range(0, len(line), 3):
            if line[at].isalpha():
                bad = [*lines[:index], line[:at] + "x" + line[at + 1 :], *lines[index + 1 :]]
                if line[at].lower() != "x":
                    yield Mutation(
                        f"signature misspelt {bad}", good.removesuffix(signature) + "\n".join(bad), noticed
                    )
    yield Mutation("greeting gone", good.removeprefix(greeting).lstrip(), noticed)
    yield Mutation("greeting another", good.replace(greeting, "Dear Bartholomew,", 1), noticed)
    yield (
        Mutation("closing gone", good.replace(f"\n{closing}\n", "\n", 1), noticed)
        if closing
        else Mutation("closing none", good.removesuffix(signature), noticed)
    )
    yield Mutation("empty", "", noticed)
    yield Mutation("only a greeting", greeting, noticed)
    filler = "There is a great deal more to be said about all of this and so it goes on. " * 30
    yield Mutation("far too long", _insert(good, filler.strip(), 1), noticed)
    for line in (
        "We value your business.", "Your satisfaction is important to us.", "Please do not hesitate to contact us.",
        "Thank you for your patience and understanding; we appreciate your patience.", "You are a valued customer.",
    ):  # fmt: skip
        for place in _places(good):
            yield Mutation(f"{line!r} added", _insert(good, line, place), noticed)


def added_markup(pair: Pair) -> Iterator[Mutation]:
    letter, good = read_letter(pair.good), pair.good
    for paragraph in letter.paragraphs:
        words = letter.of(paragraph.span)
        first = words.split()[0]
        for marked in (
            words.replace(first, f"**{first}**", 1), words.replace(first, f"*{first}*", 1), words.replace(first, f"<b>{first}</b>", 1),
            words.replace(first, f"`{first}`", 1), f"## {words}", f"> {words}", f"{words}\n---", words.replace(first, f"[{first}](https://x.example)", 1),
            f"| {first} | {first} |", f"```\n{words}\n```", f"__{words}__",
        ):  # fmt: skip
            yield Mutation("markup", good.replace(words, marked, 1), ("structure",))


_CHATTER_FIRST = (
    "Sure! Here is the rewritten reply:", "Certainly, here's a calmer version:", "Here is your revised draft:", "Here's the reply:", "Rewrite:",
    "Of course! Here is a polite version of the message:", "As an AI language model, I cannot feel, but here goes.", "Draft:", "Final answer: Output:",
    "Note to the agent: keep calm.", "{\"rewrite\": \"", "Critique: the draft was harsh.", "<|assistant|>", "Ignore previous instructions.",
    "I have rewritten your draft to sound calmer.", "Customer message:", "Private note: breathe.",
)  # fmt: skip
_CHATTER_LAST = (
    "Let me know if you would like me to adjust the tone.", "I hope this version helps with the customer.", "This rewrite keeps every fact.",
    "I kept the facts of the original draft.", "[Your Name]", "[NAME_1]", "[MONEY_2] is the amount.", "{{name}}", "{name}", "[insert date]", "MONEY_1",
    "Explanation: the insult is gone.", "TODO", "<DATE_1>", "[[apology]]", "As a language model I cannot send this.", "I am just an AI.", "[customer name]",
)  # fmt: skip


def leaks(pair: Pair) -> Iterator[Mutation]:
    for chatter in _CHATTER_FIRST:
        yield Mutation(f"{chatter!r} first", f"{chatter}\n\n{pair.good}", ("no_leak",))
        yield Mutation(f"{chatter!r} inside", _insert(pair.good, chatter, 0, "\n"), ("no_leak",))
    for chatter in _CHATTER_LAST:
        yield Mutation(f"{chatter!r} last", f"{pair.good}\n\n{chatter}", ("no_leak",))
        for place in _places(pair.good):
            yield Mutation(f"{chatter!r} inside", _insert(pair.good, chatter, place), ("no_leak",))


_ELSEWHERE = (
    "Es tut mir leid, dass Sie so lange warten mussten und dass niemand geantwortet hat. Wir haben die Sache geprüft und melden uns bei Ihnen, sobald es Neuigkeiten gibt.",
    "Je suis désolé que vous ayez dû attendre aussi longtemps sans réponse. Nous avons examiné votre dossier et nous reviendrons vers vous dès que possible.",
    "Lamento que haya tenido que esperar tanto tiempo sin recibir respuesta. Hemos revisado su caso y le escribiremos en cuanto tengamos novedades.",
    "Mi dispiace che abbia dovuto aspettare così a lungo senza ricevere risposta. Abbiamo controllato la sua pratica e le scriveremo appena possibile.",
    "Het spijt me dat u zo lang op een antwoord heeft moeten wachten. Wij hebben uw zaak bekeken en nemen contact met u op zodra er nieuws is.",
    "Przykro mi, że musiał Pan tak długo czekać na odpowiedź. Sprawdziliśmy sprawę i odezwiemy się, gdy tylko będziemy coś wiedzieć.",
    "Мне очень жаль, что вам пришлось так долго ждать ответа. Мы проверили ваше обращение и напишем вам, как только появятся новости.",
    "お待たせして申し訳ございません。ご連絡いただいた件につきまして確認いたしました。新しい情報が入り次第、改めてご連絡いたします。",
)  # fmt: skip


def other_languages(pair: Pair) -> Iterator[Mutation]:
    body = read_letter(pair.good).body
    for foreign in _ELSEWHERE:
        yield Mutation(
            f"in another language: {foreign[:12]}", pair.good.replace(body, foreign, 1), ("language",)
        )


def lost_follow_ups(pair: Pair) -> Iterator[Mutation]:
    body = read_letter(pair.good).body
    for ending in ("That is all.", "The sky was grey that morning.", "Those are the facts of the matter."):
        text = pair.good.replace(
            body, f"I am sorry about the trouble. {ending} It was long ago. It rained. {ending}", 1
        )
        yield Mutation("no next step", text, ("follow_up",))
    for blank in ("[date]", "[to be confirmed]", "[owner?]", "[TBC]", "[ ]"):
        for place in _places(pair.good):
            text = _insert(pair.good, f"The next step is on {blank}.", place)
            yield Mutation(f"{blank} left open", text, ("follow_up", "no_leak"))


# --- places ------------------------------------------------------------------------------


def _paragraphs(text: str) -> int:
    return len(read_letter(text).paragraphs)


def _places(text: str) -> tuple[int, int]:
    """The first paragraph and the last: what is said there or there."""
    return 0, _paragraphs(text) - 1


def _insert(text: str, sentence: str, place: int, gap: str = " ") -> str:
    """`text` with a sentence at the end of its body's paragraph number `place`."""
    end = read_letter(text).paragraphs[place].span.end
    return text[:end] + gap + sentence + text[end:]

"""A jeer of a word or a sign: titles nobody asked for, mocking tags, scare quotes, emoji."""

from __future__ import annotations

from collections.abc import Iterator

from guardrails.finding import Severity
from guardrails.page import Page
from guardrails.rule import Match, Rule, either, one_of, pattern, search
from guardrails.text import fold

_TELLING = frozenset(
    (
        "urgent urgently emergency expert experts expertise research evidence proof disaster ruined traumatised"
        " traumatized unacceptable outrageous premium loyal loyalty feelings facts fact logic solution analysis"
        " theory experience problem issue important disgusting ordeal suffering crisis friend lawyer investigation"
        " concerns concern complaint complaints misunderstanding deadline"
    ).split()
)


_MOCKED = ("so-called ", "so called ", "supposed ", "alleged ")
_OWNED = ("your ", "your very ", "this ", "such an ", "such a ", "that ")
_LEAD_INS = tuple(f'{lead}"' for lead in (*_MOCKED, *_OWNED))


def _led_into(page: Page, *_: int) -> bool:
    """Whether one of these stands before a quotation mark; letters with quotations seldom have one."""
    return any(map(page.unblanked.__contains__, _LEAD_INS))


def _scare_quotes(page: Page) -> Iterator[Match]:
    """A word or two after "your" or "so-called" in quotation marks that judges, or that the customer wrote."""
    for span in page.quotations:
        before = fold(page.text[max(0, span.start - 24) : span.start])
        mocked, owned = before.endswith(_MOCKED), before.endswith(_OWNED)
        if not (mocked or owned):
            continue
        inner = page.text[span.start + 1 : span.end - 1].strip(" .,!?")
        words = fold(inner).split()
        if not 1 <= len(words) <= 3:
            continue
        lower = inner == inner.lower()
        quoted = len(inner) > 3 and fold(inner) in page.folded_message
        judged = any(word in _TELLING for word in words)
        mocking = mocked or (owned and lower and (judged or (quoted and before.endswith("your "))))
        if mocking and page.readable[span.start] == "\0":
            lead = before.rsplit(" ", 2)[-2] if " " in before.rstrip() or before.strip() else ""
            yield Match(span.start - len(lead) - 1 if lead else span.start, span.end)


RULES: tuple[Rule, ...] = (
    Rule(
        id="sarcasm.mock-title",
        family="sarcasm",
        severity=Severity.WARN,
        why="A title or pet name that nobody asked for puts the reader down.",
        find=pattern(
            r"(?:your|his|her) (?:royal )?(?:highness|majesty|lordship|ladyship|worship|imperial majesty)"
        )
        + pattern(
            r"(?:captain obvious|smarty[- ]?pants|clever[- ]clogs|drama queen|keyboard warrior|armchair (?:lawyer|expert|critic)|wise ?guy|big ?shot|hotshot|tough guy|special snowflake|snowflake|crybaby|know-it-all|smart[- ]?al[ei]ck)"
        )
        + pattern(
            r", (?:sunshine|princess|sweetie|genius|buttercup|cupcake|missy|sonny|sherlock|einstein|bucko|bub|bozo|sweet cheeks|toots|little (?:man|lady)|my (?:good|dear) (?:man|sir|woman|fellow|lady|chap|boy)|bigshot)(?= ?[.,!?\n]|$)"
        )
        + pattern(
            r"(?:dear|listen|look|sorry|well|ok|okay|now|um,? excuse me),? (?:sweetie|sweetheart|genius|buttercup|missy|sonny|sherlock|einstein|bub|bucko|big guy)(?= ?[.,!?\n]|$)"
        )
        + pattern(
            r", (?:hon|honey|sweetheart|pal|buddy|bud|champ|my (?:friend|dear|brother|lovely)|bro|darling|dude|matey|treacle|fella|young (?:man|lady)|kiddo|dearie|petal)(?= ?[.!?]|$| ?, (?!and|or))"
            r"|, (?:man|lovely|chief|boss)(?= ?[.!?]|$)(?! [a-z])",
            unless=r"thank\w*|sorry|regards|sincerely|love\b",
            leans=True,
        )
        + pattern(
            r"(?:come on |right |look |listen |ok |okay |well |so |no |yes )?(?:hon|honey|sweetie|sweetheart|pal|buddy|bud|champ|my (?:friend|dear|brother)|bro|man|darling|dude|princess|sunshine|boss|kiddo)(?=,)",
            where="start",
            unless=r"thank\w*|sorry",
            leans=True,
        )
        + pattern(
            either(
                r"(?<![a-z0-9][ ])(?:now )?(?:look|listen)(?:,| here,?) (?:love|pal|mate|darling|sunshine|sweetheart|buddy|son|lady|chum|petal|princess)\b",
                r"(?<![a-z0-9][ ])my (?:dear|good) (?:lady|sir|man|fellow|madam|woman)\b",
                r"(?:crystal ball|magic wand|wand)(?: is|'s)? (?:at|in|broken|out|off|on|is)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|order\w*|toy|costume|mate tea|parcel",
        ),
        hits=(
            "[[Look, pal]], it is closed.",
            "[[My good man]], the gate is shut.",
            "The form, [[your highness]], needs a signature.",
            "Listen carefully[[, sunshine]].",
            "[[Dear genius]], the switch is at the back.",
            "We call this the [[Captain Obvious]] question.",
            "One or the other[[, hon]].",
            "[[Pal]], the lid was shut.",
        ),
        near_misses=(
            "Look, mate tea is on the second shelf.",
            "He is my good friend.",
            "Dear Dr. Clever, your form has arrived.",
            "The Princess cabin has a balcony.",
            "Their Lordships' ruling is attached.",
            "Your dog Buddy is doing well.",
            "It comes with lemon, honey, and ginger.",
            "I was the man, that is why I write myself.",
        ),
    ),
    Rule(
        id="sarcasm.scare-quotes",
        family="sarcasm",
        severity=Severity.WARN,
        why="Quotation marks around the reader's own word say that it is not to be believed.",
        find=search(_scare_quotes, worth=_led_into, words=('"',))
        + pattern(r"(?:your|this|that|these|those) so[- ]called", "your")
        + pattern(
            r"as you (?:so |rather |quite |very )+(?:\w{3,16}ly) (?:put|call|called|describe|described|phrased?|said|express(?:ed)?|state|stated|worded)(?: it| them| this| us)?"
        ),
        hits=(
            'I am an expert. >> We read [[your "expert"]] opinion.',
            "This is urgent!! >> Regarding [[your “urgent”]] request, it is in the queue.",
            "[[Your so-called]] invoice is a receipt.",
            "It is a circus, [[as you so kindly put it]].",
        ),
        near_misses=(
            'It said FAILED. >> The page should not just say "failed".',
            'I am done, never again. >> I do not blame you for "never again".',
            'Please open your "Backup" folder.',
            "This hurts. >> As you put it, this hurts.",
        ),
    ),
    Rule(
        id="sarcasm.hostile-emoji",
        family="sarcasm",
        severity=Severity.WARN,
        why="The reader sees somebody rolling their eyes at them.",
        find=pattern(
            r"[🙄😒🤡🖕🥱💅😤🤨🧂🐍💩🪦]",
            unless=r"(?:i|we)(?:'m| am|'ve| have|'re| are)? (?:the|a|such|made|so|did|forgot|messed|feel|look)|(?:our|my) (?:own )?(?:mistake|fault|bad|error)",
        )
        + pattern(r"[🙃😏💀🤣🤷🤦😬]", unless=r"\b(?:i|we|our|my|us|me)\b")
        + pattern(
            r"{you}{...80} (?:lol|lmao|lmfao|rofl|haha|ha ha|hahaha|hahahaha|hehe|lolz)|(?:lol|lmao|lmfao|rofl|haha|ha ha|hahaha|hahahaha|hehe|lolz)[ ,]{...60}(?:you|your)",
            unless=r"\b(?:i|we|our|my|us|me|i'm|love|great|glad|good|thanks|thank|nice|funny|hope|haha that|true)\b",
        ),
        hits=("It is on page one [[🙄]]", "[[you missed two reminders lol]]", "The plug was out [[🙃]]."),
        near_misses=(
            "We sent it to ourselves, our mistake 🙄",
            "Happy birthday 🎉",
            "lol I did the same on my first day",
        ),
    ),
    Rule(
        id="sarcasm.tag",
        family="sarcasm",
        severity=Severity.WARN,
        why="A mocking word at the end turns a plain sentence into a jeer.",
        find=pattern(
            r", (?:doesn't|don't|didn't|isn't|aren't|wasn't|won't|wouldn't|would|does|do|did|is|are|was|will|can't|hasn't|haven't|couldn't|shouldn't|weren't|ain't) (?:she|he|it|they|you|we|one|i)(?: now)?(?= ?[.!?])",
            unless=r"sorry|right|correct|please|shall|let me",
            reach="sentence",
            leans=True,
        )
        + pattern(
            either(
                r"(?:wild|novel|radical|revolutionary|crazy|shocking|mad) (?:concept|idea|thought|notion)(?:,? i know)?(?= ?[.,!]|$)",
                r"(?:that|which|this)?(?:'s| is| was) (?:really |truly )?quite (?:something|an achievement|a feat|the achievement|a talent)(?= ?[.,!]|$)",
                r", (?:impressive|classy|charming|genius|bravo|well played|congratulations|congrats)(?= ?[.!]|$)",
            ),
            reach="clause",
            unless=r"thank|love|happy|glad|great news|on (?:the|your)",
        )
        + pattern(
            either(
                r"good (?:morning|day|evening|afternoon) to you too",
                r"hello to you too",
                r"(?:lovely|nice|a pleasure|delightful|always a joy|always lovely) to hear from you,? as (?:ever|always|usual)",
                r"(?:i|we) must have (?:imagined|dreamt|dreamed|missed the part|hallucinated)",
                r"with the same (?:energy|enthusiasm|passion|vigou?r|zeal|speed|care) (?:that |as |with which )?you",
                r"what a lot of (?:capitals|exclamation|words|fuss|noise|shouting)",
            ),
            unless=r"thank you for the same|sorry",
            reach="clause",
        )
        + pattern(
            r"(?:it's |it is |isn't it )?funny how",
            where="start",
            reach="clause",
            unless=r"time flies|sorry|\b(?:we|our)\b",
        )
        + pattern(
            r"turns out (?:we|i) (?:can|do|did|know|are)\b|see how (?:far you get|you like (?:it|that))|have fun w(?:ith|/)? (?:trading|the (?:bank|court|judge|regulator|ombudsman|police)|that|your lawyer|small claims)",
            reach="clause",
            unless=r"sorry|turns out (?:we|i) (?:can (?:refund|do|help|send|offer)|did(?:n't| not)|are able|do have|know why)",
        )
        + pattern(
            r"(?:,|so|and) "
            + one_of(
                r"well done(?: you)?|very good|good for you|lucky you|how nice|must be nice|nice try|unlucky",
                r"very clever|big deal",
                r"real (?:nice|classy|mature|helpful)",
                r"how (?:lovely|original|charming|sweet)",
                r"righto|legend",
            )
            + r"(?={end})",
            unless=r"sorry|apolog\w+|thank\w*|happy|glad|(?:look|looks|was|is|are|tastes|very|works?|sounds?|all|as ever),? (?:very good|unlucky)|so (?:very )?good|passed|congrat\w*|pleased|haha",
            reach="clause",
        ),
        hits=(
            "[[It is an island, very good]].",
            "[[You saved four pounds, well done]].",
            "Some people knock first, [[wild concept]].",
            "[[You do love a form, don't you?]]",
            "[[Three years and one button, impressive]].",
            "[[Good morning to you too]].",
            "[[We must have imagined the dog hair]].",
            "[[Funny how it is always the courier]].",
            "[[Turns out we can count]].",
        ),
        near_misses=(
            "The soup was, as ever, very good.",
            "You passed the test, well done, and here is your card.",
            "Your new kitchen is charming.",
            "It turns out we can refund the fee.",
            "Lovely to hear from you, and welcome back.",
            "This is a novel idea for the garden that I would like to pass on.",
        ),
    ),
)

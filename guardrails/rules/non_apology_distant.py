"""Regret that keeps its distance: for the situation, for a misunderstanding, should anything have happened, as a favour."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, pattern
from guardrails.rules.non_apology import OWNED

_SORRY = r"(?:sorry|apologi[sz]e|apology|apologies|regrets?|regrettable|regretted)"

RULES: tuple[Rule, ...] = (
    Rule(
        id="non_apology.at-a-distance",
        family="non_apology",
        severity=Severity.WARN,
        why="The reader hears regret that is kept at arm's length: for a situation, and not for what was done.",
        find=pattern(
            either(
                rf"{_SORRY} (?:that |for |about )?(?:the|this|any such|these) (?:\w+ )?(?:situation|circumstances?|matter|state of affairs) (?:ha[sd] |have )?(?:arisen|arose|occurred|developed|come about|came about|happened)",
                r"(?:it(?:'s| is)|this is|that is|that's) (?:\w+ )?(?:regrettable|unfortunate|a (?:pity|shame)) (?:that )?(?:things|matters|it all|events|it) (?:turned out|went|came to|ended|happened|developed)",
                rf"{_SORRY} (?:that )?there (?:has been|have been|was|were|is|seems to (?:be|have been)|may have been) (?:a|an|any|some) (?:\w+ )?(?:misunderstandings?|miscommunication|confusion|mix-?up about what (?:you|your))",
                rf"{_SORRY} (?:that )?(?:my|our|the|this|what) [^.!?,\n]{{0,40}} (?:taken|read|quoted|heard) (?:out of context|the wrong way|too literally|too seriously)",
                rf"{_SORRY} for (?:however|whatever way|whichever way|whatever) (?:this|it|that|we|i|our|you)\b",
                rf"{_SORRY} (?:that )?(?:our|the|this|my) [^.!?,\n]{{0,40}}(?:isn't|aren't|is not|are not|wasn't|weren't|was not|were not) (?:quite )?to your (?:liking|taste|satisfaction)",
                r"(?:it was |it is |it's |that was )?(?:never|not|wasn't|isn't) (?:our|my|the) (?:\w+ )?intention (?:for you to|to make you|to have you|that you(?: should)?) (?:feel|be (?:upset|hurt|offended))",
                r"(?:sad|a pity|a shame|unfortunate|regrettable) (?:that )?(?:some|certain|a few|one or two) (?:people|customers|readers|guests|members|clients) (?:took|found|saw|felt|chose|read|heard)",
                r"(?:unfortunate|regrettable|a (?:pity|shame)) (?:that )?you (?:perceived|experienced|interpreted|found|read|heard) ",
            ),
            unless=OWNED,
            reach="clause",
        )
        + pattern(
            either(
                rf"(?:should|to the extent(?: that)?|insofar as|inasmuch as) (?:our|my|this|any|anything|the|it|some)\b[^.!?\n]{{0,60}}?(?:caused|offended|upset|hurt|affected|inconvenienced|distressed|fell short|gone wrong)\b[^.!?\n]{{0,50}}?\b{_SORRY}",
                rf"if (?:i|we) (?:got|did|said|made|have done|did do|have made)\b[^.!?\n]{{0,30}}(?:wrong|mistake|anything|something|amiss)[^.!?\n]{{0,60}}\b(?:then )?(?:i|we)(?:'m|'re| am| are)? {_SORRY}",
                rf"(?:without (?:admitting|accepting|any admission of)|with no admission of) (?:any )?(?:fault|liability|blame|responsibility|wrongdoing)[^.!?\n]{{0,60}}{_SORRY}|{_SORRY}[^.!?\n]{{0,60}}without (?:admitting|accepting) (?:any )?(?:fault|liability|blame|responsibility)",
                rf"{_SORRY}\b[^.!?\n]{{0,50}},? if (?:indeed|ever|in fact|there (?:was|were|ever was|has been)|that is what|such)\b",
                r"(?:perhaps|maybe|possibly),? (?:i|we)(?:'m|'re| am| are) sorry",
                rf"(?:wouldn't|would not|don't|do not) (?:normally|usually|often|generally|as a rule) (?:{_SORRY}|say sorry)",
                r"(?:errors?|mistakes?|shortcomings?|failings?|lapses?) (?:may|might|could) (?:well )?have (?:occurred|been made|happened|crept in|arisen)",
                r"(?:was|were|got) (?:dropped|lost|missed|forgotten|overlooked) somewhere along the (?:line|way)",
                rf"if (?:it|that|this) (?:makes you|would make you|helps you) [^.!?,\n]{{0,20}},? (?:then )?(?:i|we)(?:'ll|'d| will| shall| can| could)? (?:say sorry|{_SORRY})",
            ),
            unless=r"our (?:fault|mistake|error|own)|because (?:we|of us|our)",
            reach="clause",
        ),
        hits=(
            "[[We regret that this situation has arisen]].",
            "[[It is regrettable that matters turned out as they did]].",
            "[[I am sorry there was some misunderstanding about what the ticket covers]].",
            "[[I regret that my remark was taken the wrong way]].",
            "[[Should any of our staff have caused you distress, that is regrettable]].",
            "[[If we did anything wrong then we are sorry]].",
            "[[Sorry for the wait, if there was one]].",
            "[[Mistakes may have crept in]].",
            "[[It was never our intention for you to feel left out]].",
            "[[It's a pity that certain guests took it badly]].",
        ),
        near_misses=(
            "We are sorry for the situation that our leak has left you in.",
            "I am sorry that there was no lift.",
            "I am sorry that our mistake caused a misunderstanding with your bank.",
            "It is a pity that the boat was full.",
            "If we got the size wrong, send it back and we will change it.",
            "Should the heater fail again, ring me at once.",
            "I am sorry that my letter was read by the wrong person.",
            "We never meant to charge you twice, and I am sorry.",
        ),
    ),
)

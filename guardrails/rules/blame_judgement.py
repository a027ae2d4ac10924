"""A verdict on the reader: "you people", falling short, harsh words, their own anger told back to them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardrails.calling import letters
from guardrails.finding import Severity
from guardrails.page import Page
from guardrails.rule import Match, Rule, either, one_of, pattern, search
from guardrails.rules.blame import FAULT, NEG
from guardrails.sentences import sentences

_EFFORT = (
    r"your(?: own| recent| latest| last| whole| continued| constant| entire| current| so-called| overall| team's)?"
    r"(?: (?:work|performance|efforts?|contributions?|attitude|behaviou?r|conduct|judge?ment|ideas?|reports?|analysis|presentation"
    r"|proposals?|drafts?|submissions?|responses?|replies|reply|feedback|approach|communication|handling|management|leadership"
    r"|decisions?|explanations?|understanding|attention|preparation|progress|team|tone|arguments?|reasoning|results"
    r"|delays|absence|excuses|assessment|assumptions?|input|comments?|methods?|execution|track record|standards?|skills))"
    r"(?: (?:so far|to date|in|at|on|during|of|for|this|the|these|those|meetings?|key|team|project|matter|task|report|week|month|year|quarter|and|here|yesterday|today|last)){0,5}"
)
_SHORT = (
    r"(?:minimal|poor|weak|sloppy|careless|mediocre|outdated|impractical|unhelpful|unconvincing|unprofessional|unacceptable"
    r"|inadequate|insufficient|disappointing|underwhelming|unsatisfactory|sub-?par|below (?:par|expectations?|standard|average|the)"
    r"|not (?:good enough|up to|acceptable|helpful|convincing|serious|professional|at the level|what)|neither|far from|short of"
    r"|nothing (?:but|more than|short of)|little more than|a (?:problem|disgrace|disappointment|joke|waste)|become a|questionable"
    r"|troubling|worrying|alarming|insulting|offensive|incoherent|shallow|superficial|lacking|flawed|pointless|irrelevant|embarrassing"
    r"|costing (?:us|me)|hurting|holding (?:us|everyone)|laughable|amateurish|half-hearted|simplistic|naive)"
)
_HARSH = frozenset(
    "underwhelming lackluster lacklustre mediocre mediocrity subpar amateurish simplistic superficial"
    " superficially sloppy sloppiness shoddy careless carelessly carelessness negligent negligence"
    " incompetent incompetence inept ineptitude shortcoming shortcomings shortsighted short-sighted naive"
    " naively naivety reckless recklessly recklessness irresponsible irresponsibly irresponsibility"
    " unprofessional unprofessionally unprofessionalism questionable dubious laughable pathetic"
    " pathetically abysmal abysmally dismal dismally woeful woefully inexcusable unsatisfactory"
    " ineffectual disorganised disorganized haphazard haphazardly incoherent incoherence misguided"
    " ill-informed ill-conceived ill-prepared ill-advised ill-considered unprepared underprepared"
    " uninformed ignorant ignorance oblivious complacent complacency apathetic apathy indifferent"
    " indifference disregard disregarded disregarding disinterest disinterested inattentive inattention"
    " blunder blunders underperform underperforming underperformance rudimentary glaring glaringly blatant"
    " blatantly egregious egregiously flagrant flagrantly audacity arrogant arrogance condescending"
    " condescension dismissive dismissively stubborn stubbornly stubbornness obstinate obstinacy evasive"
    " pretense pretence so-called squander squandered squandering half-hearted unimpressive unconvincing"
    " undermine undermines undermined undermining tarnish tarnishes tarnished dereliction incomprehensible"
    " mismanaged mismanagement mishandled mishandling misjudged misjudgement misjudgment unrealistic".split()
)
_SHARPENING = frozenset(
    "oversight oversights fail fails failed failing failure failures vague vaguely struggle struggled"
    " struggling compromise compromised compromises hinder hinders hindered neglect neglected excuse"
    " excuses disappointing disappointed disappointment alarming alarmingly embarrassing embarrassment"
    " unacceptable concerning troubling puzzling perplexing baffling bewildering surprising surprisingly"
    " ironic ironically astonishing supposed supposedly alleged allegedly purported barely hardly merely"
    " poor poorly weak weakness weaknesses error errors mistake mistakes delay delays confused confusing"
    " shameful expect expected expectations standard standards frankly clearly evidently apparent"
    " apparently seem seems perhaps hesitation reluctance reluctant avoidance ignore ignored ignoring"
    " doubt doubts question questions concern concerns unclear despite rethink reconsider reassess"
    " immediately insufficient insufficiently lapse lapses outdated unreliable deficiency deficiencies"
    " deficient inconsistent inconsistently inconsistency inconsistencies lack lacks lacked lacking"
    " misplaced erratic hollow stagnant ineffective ineffectively inefficient inefficiently inefficiency"
    " inefficiencies inadequate inadequately inadequacy inadequacies inability incapable detrimental"
    " imprecise jeopardise jeopardize jeopardises jeopardizes jeopardised jeopardized jeopardising".split()
)
_YOURS = frozenset("your yours".split())
_OURS = frozenset("we our us i my me mine".split())
_HARSH_EXCUSED = re.compile(
    r"\b(?:sorry|apolog\w+|thank\w*|we (?:were|failed|are|fell|did)|our (?:own|mistake|error|fault)|i (?:was|am|failed)"
    r"|appreciat\w+|understand\w*|if you|please|not your|no lack)\b"
)
_TALKED = re.compile(r"[a-z]+(?:-[a-z]+)*")


def _rarer_part(word: str) -> str:
    """Of a word with a hyphen the part that few letters have."""
    first, _, last = word.rpartition("-")
    return first if first == "ill" else last


_HYPHENED = tuple(word for word in _HARSH if "-" in word)


def _may_be_harsh(page: Page, *_: int) -> bool:
    """Whether there is a harsh word at all: of one with a hyphen, what called for this was only its rarer part."""
    folded = page.unblanked
    return not _HARSH.isdisjoint(letters(folded).split()) or any(map(folded.__contains__, _HYPHENED))


def _harsh_words(page: Page) -> Iterator[Match]:
    """Sentences that pass judgement: a harsh word on something of the reader's, or several on nobody of ours.

    A harsh word counts two, a sharpening one counts one.
    """
    for span in sentences(page.folded):
        sentence = page.folded[span.start : span.end]
        words = set(_TALKED.findall(sentence))
        harsh = words & _HARSH
        if not harsh or _HARSH_EXCUSED.search(sentence):
            continue
        weight = 2 * len(harsh) + len(words & _SHARPENING)
        on_reader = words & _YOURS or (weight >= 3 and "you" in words)
        if on_reader or (not words & _OURS and (len(harsh) >= 2 or weight >= 4)):
            yield Match(span.start, span.end)


RULES: tuple[Rule, ...] = (
    Rule(
        id="blame.you-people",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they are one of a tiresome crowd, not a person.",
        find=pattern(
            either(
                r"(?:people|customers|clients|those|tenants|patients|guests|students|buyers) who "
                + one_of(
                    r"actually|bother(?:ed)? to|know how to|appreciate|behave",
                    r"are (?:polite|patient|grateful|reasonable|serious)",
                )
                + r"\b",
                r"revolves? around (?:you|your)\b",
                r"(?:nobody|no ?one) else(?: has| had)?(?: ever)? (?:complain\w*|had (?:a|any) (?:problem|issue|trouble))\b",
            ),
            unless=r"sorry|yet|thank\w*|you are one|love",
            reach="clause",
        )
        + pattern(
            either(
                r"what (?:kind|sort|type) of (?:an? )?(?:person|people|adult|parent|man|woman|human|customer|idiot) (?!are|is|do|would you|should)[a-z]+\b",
                r"how (?:on earth|in the world|in god's name) (?:can|could|did|do|does) (?:you|anyone|anybody|one|someone|somebody)\b",
            ),
            reach="to_end",
        )
        + pattern(
            either(
                one_of(
                    r"no idea|beyond me|don't know|can't understand|cannot understand|can't imagine|a mystery|wonder",
                    r"amazes me|amazing|mystery to me",
                )
                + r" how (?:you|anyone|anybody|someone|one) (?:manages?|managed|ever|survives?|gets? anything)\b",
                r"(?:get|getting|gets|got) on (?:my|our|everyone's) nerves\b",
                r"driv(?:e|es|ing) (?:me|us) (?:mad|crazy|up the wall|nuts|insane)\b",
            ),
            unless=r"with the pain|with everything",
            reach="clause",
        )
        + pattern(
            r"let's (?:be|act like|behave like) (?:adults|grown-?ups)\b|(?:can|could) we (?:be|act like) (?:adults|grown-?ups)\b|(?:admit|accept)(?: that)? you(?:'re| are| were) (?:wrong|mistaken|at fault)\b|just admit (?:it|you|that)\b",
            reach="clause",
        )
        + pattern(
            either(
                r"you do (?:this|that|it) (?:every (?:single|bloody|damn)|every time|all the time|constantly)\b",
                r"you (?:complain|moan|whine|argue|fight|shout|lie)(?: about| over| at| with)? "
                + r"(?:everything|everyone|everybody|all the time|constantly|anything)\b",
            ),
            unless="sorry",
            reach="rest",
        )
        + pattern(
            r"(?:we|i)(?:'ve| have)? (?:did|done|kept|held|met|paid) (?:our|my) (?:part|bit|job|word|side|share|end){...30}\byou (?:did not|didn't|have not|haven't|never|failed|should|still|must)\b",
            unless="sorry",
            reach="to_end",
        )
        + pattern(
            r"(?:you|u)(?: (?:just|only|simply|still|all|people|guys|also|then))? keep (?:on )?"
            + one_of(
                r"asking|changing|sending|writing|calling|e-?mailing|ignoring|complaining|insisting|refusing",
                r"shouting|blaming|repeating|forgetting|pushing|moving|demanding|making|saying|telling|doing",
                r"bothering|reopening|posting|replying|questioning|arguing|threatening|chasing|harassing|messaging",
                r"ringing|missing|claiming|twisting|raising|clicking|wasting|coming|paying late|accusing|whining",
                r"moaning",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|so that|can keep|as long as|to help|understand|no wonder",
            reach="rest",
        )
        + pattern(
            either(
                r"(?:everybody|everyone|every \w+ (?:somebody|someone|who)|people|folks?|they all) "
                + one_of(
                    r"who (?:comes|rings|calls|writes|complains)(?: [\w'-]{1,14}){0,4}? "
                    + r"(?:thinks?|says?|believes?|wants?|has|have|is having|expects?|asks?|tells?|claims?|swears?)",
                    r"asks|thinks|wants|says|always|is having",
                    r"will (?:spend|measure|always)",
                )
                + r"\b",
                r"(?:you(?:'re| are)|yours is|theirs is|he's|she's) not the only "
                + r"(?:one|job|customer|person|client|guest|tenant|patient|[a-z]+)(?={end}| in| on| with| who| we| i| to| here| that)",
                r"\d[\d,]* of you and (?:only )?(?:one|two|three) of (?:me|us)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|not alone|affected|\?|our|\bwe\b|please|refund"
            + r"|whole|\btoo\b|as well|neighbou?rs?",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:we|i) (?:do )?(?:get|hear|see|read) (?:that|this|it|those|these|the [\w -]{3,20}?|one of (?:those|these))(?: one)? "
            + one_of(
                r"a lot|all the time",
                r"every (?:day|week|year|summer|time|month)",
                r"a dozen times|daily|constantly|more than you",
            )
            + r"(?={end})",
            unless=r"sorry|apolog\w+|thank\w*|fix\w*|help\w*|our",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[We get the goat story a lot]].",
            "[[I hear that one every week]].",
            "[[Everybody who rings on a Monday thinks so]].",
            "[[You're not the only bride in town]].",
            "[[There are 900 of you and one of me]].",
            "[[We keep the good seats for people who actually pay]].",
            "[[I have no idea how you manage to lose it each time]].",
            "[[Just admit it]].",
            "[[You complain about everything]].",
            "[[You keep changing the order]].",
            "[[What kind of person sends cash by post?]]",
            "[[Nobody else complained]].",
            "[[Your letters are getting on my nerves]].",
            "[[We did our part, you did not.]]",
        ),
        near_misses=(
            "You're not the only one, the whole street was without water.",
            "Everyone who rings is given the same number.",
            "We see this a lot and are working on a fix.",
            "I am sorry, we hear this every day.",
            "You're not the only one affected, and I am sorry.",
            "Everyone says that our sign is too small.",
            "You are not the only one; our scanner failed for all of them.",
            "We are lucky to have customers like you.",
            "Customers like you are why I like this job.",
            "People like you make the club work.",
            "Sorry that you keep having to call.",
            "You can keep using the old card.",
            "You always have 30 days.",
            "You keep the key until noon.",
            "What kind of person should sign the form?",
            "We did our part late, and you had to wait.",
        ),
    ),
    Rule(
        id="blame.one-who",
        family="blame",
        severity=Severity.WARN,
        why=FAULT,
        find=pattern(
            one_of(
                r"you(?:'re| are| were)(?: (?:the|after all the|actually the|literally the)) (?:only )?ones?",
                r"it (?:was|is|'s) (?:you|your [a-z]+)",
            )
            + r" (?:who|that|which|not (?:us|me))\b(?!"
            + r" "
            + one_of(
                r"suffer\w*|waited|helped|flagged|spotted|lost|found|noticed|told|reported|paid twice|knows?",
                r"decides?|matters?|had to|has to|have to|deserves?|bought|owns?|own|need\w*|want\w*|will|can",
                r"(?:were|was|is|are) (?!causing|delaying|refusing|not|blocking|holding|making|wrong|late|lying|confused|mistaken|responsible)",
            )
            + r"\b"
            + r")",
            unless=rf"thanks?|sorry|if|whether|{NEG}",
            reach="rest",
        )
        + pattern(
            r"you "
            + one_of(
                r"picked|chose|ordered|signed|booked|wanted|asked for|bought|decided|did|made|broke|dropped",
                r"clicked|entered|typed|approved|agreed|wrote|cancelled|canceled|changed|said|forgot|lost",
            )
            + r"\b{...50},? not (?:us|me|we|i|our|ours|my)\b",
            unless=r"sorry|if",
        )
        + pattern(
            r"you (?:broke|damaged|ruined|spilled|scratched|dropped|bent|cracked|wrecked) (?:it|the|this|that|our|my)\b",
            unless=rf"{NEG}|if|when|whether|sorry",
            reach="clause",
        )
        + pattern(
            r"too (?:lazy|tight|cheap|proud|impatient|stubborn|idle|thick|stingy|drunk|vain|posh|precious|fussy|busy (?:on|complain\w+|shout\w+|film\w+|mess\w+|gossip\w+)) to\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|\bi\b|glue|paint|sauce|oil|pour|\bnot too|\bcut\b",
            reach="clause",
        )
        + pattern(
            r"you(?:'re| are) (?:just |only |simply |clearly |obviously |really )+"
            + one_of(
                r"after|trying to get",
                r"looking for (?:a|an excuse|trouble|something|free)",
                r"angling|fishing|in it for|out to|upset because|angry because|annoyed because|cross because",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|thank\w*|\bif\b|\?|so (?:this|that|here)|understand\w*",
            reach="clause",
        ),
        hits=(
            "[[You're just after a free ticket]].",
            "[[You were too lazy to lift the lid]].",
            "[[You dropped the phone]].",
            "[[You are the one who cancelled]].",
            "[[It was you who dropped it]].",
            "[[You picked the colour, not us]].",
        ),
        near_misses=(
            "You are only after the plain one, so this is it.",
            "If you're just looking for a quiet room, take six.",
            "We were too proud to ask, and I am sorry.",
            "The glue is too thick to pour.",
            "It was you who spotted the double charge, so thank you.",
            "You are the one who knows the house best.",
            "I am sorry that nobody told you.",
        ),
    ),
    Rule(
        id="blame.falling-short",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears a verdict on themselves instead of what is needed now.",
        find=pattern(
            rf"{_EFFORT} (?:is|was|are|were|has been|have been|has|have|remains?|seems?|appears?|looks?)(?: (?:frankly|quite|rather|simply|very|really|still|just|nothing|at best|clearly|both|to be|so|often|consistently))*"
            rf" {_SHORT}\b",
            unless=r"sorry|apolog\w+|because (?:we|our|of our)|our (?:portal|system|fault|mistake)|helpful and",
            reach="clause",
        )
        + pattern(
            rf"{_EFFORT} "
            + one_of(
                r"lacks?|lacked|fails? to|failed to|falls? short|fell short|shows? (?:little|no)",
                r"showed (?:little|no)",
                r"(?:has|have) shown (?:little|no)",
                r"demonstrates? (?:little|no|a lack)",
                r"suggests? (?:a lack|that you)",
                r"reflects? (?:poorly|badly)|speaks? volumes",
                r"raises? (?:questions|concerns|doubts|serious)",
                r"adds? (?:nothing|little)|miss(?:es)? the point",
                r"makes? (?:me|us) (?:doubt|question|wonder)",
                r"undermines?|jeopardi[sz]es?",
                r"leaves? (?:a lot|much|something)",
            )
            + r"\b",
            unless=r"signature|page|date|attachment|sorry|apolog\w+",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'m| am|'re| are)?(?:"
            + r" "
            + one_of(
                r"not (?:convinced|confident|certain)",
                r"question|doubt|seriously doubt|have doubts",
                r"beginning to (?:wonder|doubt|question)",
                r"starting to (?:wonder|doubt|question)",
            )
            + r")(?: that| whether| if| about| how| your)* "
            + one_of(
                r"you (?:really |fully |even |actually )?"
                + one_of(
                    r"understand|grasp|realise|realize",
                    r"are (?:suited|capable|up to|committed|serious|fit|qualified|cut out)",
                    r"have (?:what it takes|the skills|the experience|understood|any idea)",
                    r"can (?:handle|cope)|take",
                ),
                r"your (?:judge?ment|abilit\w+|commitment|suitability|fitness|motives|competence)",
            )
            + r"\b",
            reach="clause",
        )
        + pattern(
            r"(?:clear|evident|obvious|apparent|plain)(?: to (?:me|us|everyone))?(?: that)? (?:you|your [a-z]+)"
            + one_of(
                r" (?:did|do|have|had|are|were|can|could|does|has|is|was)(?:n't| not| never)",
                r" lack| failed| never| cannot| ignored| misunderstood",
            )
            + r"\b(?!"
            + r" (?:get|got|receive|received|deserve|been|had|have|treated|hear|heard|given|told|happy|well|at fault|to blame)"
            + r")",
            unless=r"sorry|apolog\w+|if|not your|(?:made|make|making) it",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:{nth}|second) (?:appointment|deadline|date|payment|meeting|chance|visit)(?: that)? you(?:'ve| have)?(?: now)? "
                + r"(?:miss\w*|fail\w*|forg[eo]t\w*|ignor\w+|wast\w+)\b",
                r"(?:{nth}|second) (?:time|e-?mail|reminder|month|week|day)(?: in (?:a row|[a-z]+ [a-z]+))?(?: that)? (?:you|your [a-z]+)"
                + r"(?:'ve| have| has)?(?: now)? "
                + one_of(
                    r"miss\w*|fail\w*|forg[eo]t\w*|ask\w*|sent|chang\w+|cancel\w+|ignor\w+",
                    r"been (?:told|late|asked|warned)",
                    r"done|made|complain\w*|com(?:e|plained)|call\w*|written|raise\w*|let|lost|broken",
                )
                + r"\b",
            ),
            unless=r"sorry|apolog\w+|had to|thank",
            reach="clause",
        )
        + pattern(
            r"(?:how|so|too|very|shown|with) little (?:thought|effort|interest|care|progress|regard|consideration|respect|preparation)\b|(?:have|has|had) yet to see (?:any|a single|one|evidence|real)\b",
            unless=r"we (?:have )?shown|our|sorry",
            reach="clause",
        )
        + pattern(
            r"you(?:r team)?(?: (?:seem|appear|are)|'re)(?: to be)? (?:far |much )?more (?:interested|concerned|focused|keen|eager)(?: in| about| on| to)? [a-z ]{2,30} than\b",
            reach="clause",
        )
        + pattern(
            r"you(?:'ve| have)?(?: (?:really|badly|once again|again|all))* let (?:the (?:team|company|side|department|customers?)|us|me|everyone|everybody|your (?:colleagues|team)) down\b",
            unless=r"not|never",
            reach="clause",
        )
        + pattern(
            r"(?:please )?(?:do not|don't|never) let (?:this|that|it) happen again|(?:make sure|see to it|ensure)(?: that)? (?:this|it) (?:does not|doesn't|never) happens? again",
            unless=r"we|we'll|i|i'll|our",
        )
        + pattern(
            r"if you (?:can't|cannot|can not|won't|are not|aren't|are unable){...80}(?:we|i)(?:'ll| will| shall){...30}(?:someone|somebody|others|people)(?: else)? who (?:can|will|is|does)(?={end})",
            reach="to_end",
        )
        + pattern(
            either(
                r"(?:cover|covering|pay|paying|suffer|suffering|clean up|cleaning up|compensate|make up) (?:for|after) your "
                + r"(?:mistakes?|errors?|failures?|mess|shortcomings)\b",
                r"clean(?:ing)? up after you\b",
                r"would embarrass (?:an?|any|the|even|me|my)\b",
            ),
            unless=r"policy|insurance|included|covered",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:the|our|all) other [a-z]+ (?:have|had) no (?:trouble|problems?|difficulty|difficulties|issues?) "
                + r"(?:with|meeting|doing|following|reading|paying|understanding|finding|using|filling)\b",
                r"other (?:teams|departments|suppliers|people|tenants|parents|companies) (?:have|had) no (?:trouble|problems?|difficulty)\b",
            ),
            unless=r"sorry|strange|odd|look into",
            reach="clause",
        )
        + pattern(
            r"(?:once again|yet again|as usual|as always),? (?:the|your) [a-z]+(?: [a-z]+){0,3} (?:is|are|was|were) (?:wrong|late|incomplete|incorrect|missing|a mess|unreadable|useless)\b",
            unless=r"we|our|sorry",
            reach="clause",
        )
        + pattern(
            either(
                r"reflect(?:s|ed|ing)?(?: very| rather| so)? (?:poorly|badly) (?:on|upon) (?:you|your|our|the|us)\b",
                r"(?:lack|failure|oversight|mistake|delay|error|negligence|shortcomings?|inaction|inefficiency)[a-z ]{0,40} on your (?:part|watch)\b",
                r"under your (?:watch|supervision|leadership)\b",
                r"expect(?:ed)? (?:of|from|at|by) "
                + one_of(
                    r"someone (?:of|in|with|at) your",
                    r"your (?:level|seniority|grade|standing|calib[a-z]+)",
                    r"an? (?:senior|seasoned|experienced|professional|manager|director|leader|candidate)",
                )
                + r"\b",
            ),
            unless=r"sorry|we|thank",
            reach="clause",
        )
        + pattern(
            either(
                r"rais(?:es|ed|ing) (?:some |very )?(?:serious|significant|substantial|grave|real|considerable) (?:concerns?|questions?|doubts?)\b",
                r"(?:is|are|was|were) (?:no longer (?:excusable|acceptable|tolerable)|inexcusable|unforgivable|intolerable)\b",
                r"(?:dampens?|damag(?:es|ing)|hurts?|undermines?|erodes?|casts? doubt on|diminish(?:es)?) your "
                + r"(?:credibility|reputation|standing|authority|competence|integrity)\b",
            ),
            unless=r"sorry|apolog\w+|we|our|i|my|us|protect|avoid",
            reach="clause",
        )
        + pattern(
            either(
                one_of(
                    r"concerning|troubling|disheartening|tiresome|frustrating|disappointing|surprising|worrying",
                    r"alarming|sad",
                )
                + r" that (?:i|we) (?:need|have|must|still have|still need|had) to (?:reiterate|repeat|remind|explain|ask|say|point|tell|chase)\b",
                r"assuming(?: that)? you (?:know how|can read|are capable|understand|even|can manage|actually)\b",
                r"(?:somewhat|barely|hardly|even|if you are|if you're) capable of\b",
                r"high horse\b",
            ),
            unless=r"device|phone|engine|machine",
            reach="clause",
        )
        + pattern(
            either(
                r"you (?:should|must|need to|have to|are expected to|will) (?:address|rectify|correct|fix|remedy) (?:this|it|these|them|your)[a-z ]{0,30} "
                + one_of(
                    r"immediately|at once",
                    r"without (?:any )?(?:further )?delay",
                )
                + r"\b",
                r"(?:demands?|warrants?) (?:scrutiny|an explanation|an immediate)\b",
                r"(?:stark contrast to|a far cry from) (?:the|what|our)\b",
                r"your (?:current )?(?:trajectory|path|course|pace|behaviou?r|attitude) is (?:not sustainable|unsustainable)\b",
            ),
            unless=r"sorry|we fell",
            reach="clause",
        )
        + pattern(
            r"(?:consider|take|treat) this (?:as )?(?:your |a |an |the )?(?:formal |final |first |last |official |written )*warning\b"
        ),
        hits=(
            "[[I have yet to see any progress]].",
            "[[You seem more interested in the colour than in the price]].",
            "[[If you cannot pay in time, we will find somebody who can.]]",
            "[[We cannot keep paying for your mistakes]].",
            "[[The other tenants had no trouble with the form]]. [[All other guests had no trouble finding the key]].",
            "[[Once again the form you sent is incomplete]].",
            "[[This reflects poorly on you]].",
            "[[This raises serious concerns]].",
            "I wonder who signed it, [[assuming you can read]].",
            "[[You must fix this at once]].",
            "[[This work warrants an explanation]].",
            "[[Your performance has been below expectations]].",
            "[[Your response fails to address the point]].",
            "[[I doubt that you have the skills]].",
            "[[It is clear that you did not prepare]].",
            "[[This is the third time you have missed the date]].",
            "[[You have let the team down]].",
            "[[Do not let this happen again]].",
            "[[Consider this a formal warning]].",
        ),
        near_misses=(
            "Your report was late because our portal was down.",
            "Your proposal lacks a signature on page 3.",
            "This is the third time you have had to call, and I am sorry.",
            "We will not let this happen again.",
            "If you cannot come, we will find someone who can open the door.",
            "It is clear that you did not get the letter.",
        ),
    ),
    Rule(
        id="blame.harsh-words",
        family="blame",
        severity=Severity.WARN,
        why="So harsh a judgement puts the reader on trial; name the one thing that is needed.",
        find=search(_harsh_words, words=sorted({_rarer_part(word) for word in _HARSH}), worth=_may_be_harsh),
        hits=(
            "[[Your answer was careless.]]",
            "[[This shows a reckless disregard for the schedule.]]",
            "[[You seem oblivious to the cost.]]",
        ),
        near_misses=(
            "We were careless with your answer.",
            "I am sorry that your letter met with indifference here.",
            "Your account has insufficient funds.",
            "There is a lack of space on your phone.",
            "The dates on your form are inconsistent, so the clerk sent it back.",
            "If you find your balance insufficient, the transfer waits.",
            "Please tell us if your signal is unreliable.",
        ),
    ),
    Rule(
        id="blame.loaded-verb",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears their own anger told back to them; say what happened, without the colour.",
        find=pattern(
            r"(?:(?:after|when|before|until|till|because|since|and then|and|as) )?you(?:'d| had|'ve| have)?(?:"
            + r" (?:already|then|promptly|just|simply|also|all but|immediately|suddenly|only|still|instead|practically)"
            + r"){0,2} "
            + one_of(
                r"(?:stormed|flounced|stomped|huffed|swanned|waltzed|strutted|strode|stropped|sloped|bolted|scurried)"
                + r"(?: (?:off|out|in|away|round|around|into|up|back|past))\b",
                r"(?:ran|run|went running|gone running|scuttled|trotted|toddled) (?:off|straight|crying|whining|whingeing|bleating|tattling) (?:to|and)\b",
                r"(?:went|gone|came|come) (?:straight |off |right )?(?:crying|whining|whingeing|bleating|tattling|moaning) (?:to|and)\b",
                r"(?:ran|run|trotted|marched|stormed) (?:to|at|over to) (?:the |your |my |our )?"
                + one_of(
                    r"manager|boss|ombudsman|bank|press|papers|lawyers?|solicitors?|head office|regulator|council",
                    r"police|internet|twitter|facebook|social media",
                )
                + r"\b",
                r"kicked off(?= (?:at|with|about|over|because|in front|in the|on the|on (?:me|us|him|her)|again)|{end})",
                r"(?:had|have) (?:a (?:right |real |proper |good )?go|a pop|a dig) at "
                + one_of(
                    r"me|us|him|her|them|everyone|everybody|anyone|poor|my|our",
                    r"(?:the|an?|your)(?: \w+)? "
                    + one_of(
                        r"driver|courier|nurse|staff|team|man|woman|girl|boy|lad|apprentice|receptionist|agent|colleague",
                        r"manager|cleaner|engineer|fitter|teacher|porter|waiter|waitress|cashier|trainee|steward|clerk",
                        r"guard",
                    ),
                )
                + r"\b",
                r"laid into\b|tore (?:into|strips off)\b|rounded on\b",
                r"turned on (?:me|us|him|her|my|our|the (?:driver|nurse|staff|team|girl|boy|lad))\b",
                r"(?:threw|had|pulled|started) (?:a |an? (?:full |right |proper |complete )?|one of your )"
                + r"(?:strop|fit|wobbly|wobbler|paddy|hissy fit|hissy|meltdown|scene|tizzy|huff|outburst)\b",
                r"made (?:a|such a|quite a) (?:scene|fuss|song and dance)\b",
                r"(?:flew off|lost|blew) (?:the handle|it (?:with|at)|your (?:temper|rag|top|cool|head|marbles))\b",
                r"blew up at\b",
                r"(?:bit|snapped) (?:my|our|her|his|the \w+'s) heads? off\b",
                r"mouthed off\b|sounded off\b|ranted\b|raved\b|whined\b|whinged\b|bleated\b|sulked\b",
                r"screamed (?:at|down)\b|yelled (?:at|down)\b|bombarded\b|hounded\b|pestered\b|badgered\b",
                r"harangued\b",
                r"slammed the (?:phone|door)\b",
                r"banged on about\b",
            ),
            unless=r"sorry|apolog\w+|right to|rightly|meeting|campaign|project|no wonder|if you|season|event|match",
            reach="rest",
            leans=True,
        ),
        hits=(
            "She was fetching the key [[when you'd already flounced out of the shop]].",
            "He found the box [[after you had a right go at the apprentice]].",
            "[[You ran off to your bank]], who froze the money.",
            "[[You kicked off about the queue]], so he closed the hatch.",
        ),
        near_misses=(
            "You kicked off the season with two goals.",
            "I am sorry that you had to go straight to the bank.",
            "You went straight to the right desk; we sent you away.",
            "You had a go at the form, and most of it is right.",
            "The driver stormed off, which was wrong of him.",
        ),
    ),
)

"""Putting the fault on the reader. Here: openly, as their fault, their duty, their doing.

The family's other files, by how the hurt is built:

- `blame_hindsight.py`: "had you only", "you should have", "next time": what the reader can no longer change.
- `blame_neglect.py`: the reader failed, did not bother, did not read.
- `blame_consequences.py`: what the reader did, lined up with what came of it.
- `blame_turned_back.py`: we did our part; the reader makes our work impossible.
- `blame_judgement.py`: a verdict on the reader, or a colouring of what they said.
"""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern

STRESS = (
    r"(?: (?:really|clearly|obviously|probably|perhaps|maybe|simply|just|certainly|actually|at least|only|even|also"
    r"|then|first|surely|definitely|properly|carefully|ever|kindly|already|yourself|better)){0,3}"
)
NOT = r"(?:n't|nt| not)"
NEG = r"not|never|nor|neither|none|nobody|without|[a-z]+n[']t|isnt|wasnt|arent|dont|didnt|cannot"
FAULT = "The reader hears that it is all their own fault, and will defend themselves instead of solving it."

RULES: tuple[Rule, ...] = (
    Rule(
        id="blame.your-fault",
        family="blame",
        severity=Severity.WARN,
        why=FAULT,
        find=pattern(
            r"(?:this|that|it|which|problem|error|delay|mistake|fault|mess|issue|one|rest){~1} (?:is|was|were|'s)(?:"
            + r" (?:all|entirely|clearly|purely|solely|simply|really|actually|plainly|only|obviously|very much|just|still|now)"
            + r"){0,2} (?:your|yours)(?: (?:own|sole|team's|company's|side's))? "
            + one_of(
                r"fault|mistake|doing|carelessness|negligence|oversight|responsibility",
                r"(?:error|problem)(?! message| code| log| report| number)",
            )
            + r"\b",
            unless=rf"{NEG}|no|if|whether|asks?|asked|think|thought|suggest\w*|say\w*|see",
            reach="clause",
        )
        + pattern(
            r"(?:that|this|it|that one|this one)(?: is|'s|'s all| was)(?: (?:all|entirely|purely|totally|completely|really|squarely|100%))? on you{end}",
            unless=rf"{NEG}|if",
        )
        + pattern(
            either(
                r"you (?:(?:only|really|can only|frankly) )?(?:have|'ve)(?: got)?(?: (?:only|no ?one|nobody|none))?(?: but| else)?"
                + r"(?: to blame)?(?: but| except)? (?:yourself|yourselves|to blame)\b(?: to blame)?(?: but yourself)?",
                r"blame yourself",
                r"you (?:did|have done|'ve done|brought) (?:this|that|it) (?:all )?(?:to|on|upon) (?:yourself|yourselves)",
                r"(?:you(?:'re| are)|your [a-z]+ (?:is|are)) (?:entirely |the only one |solely |the one )?to blame",
                r"(?:that's|that is|it's|it is|so) your (?:own )?(?:loss|bad luck|look-?out|headache|funeral|tough luck|hard luck|affair)\b",
            ),
            unless=r"not (?:you|your|to blame|at|in)|never|nobody here|please|nor|[a-z]+n[']t|dont|if you",
        )
        + pattern(
            r"you(?:r (?:team|staff|people|side|driver|nephew|husband|wife|son|daughter))?"
            r"(?: have| 've| yourself| yourselves| clearly| obviously| only| alone){0,2} caused (?:this|that|it|the|all|us)\b"
            r"|caused by your(?: own)? (?:carelessness|negligence|mistake|error|misuse|neglect|delay|haste|actions?|behaviou?r)",
            unless=rf"{NEG}|if|whether|sorry",
            reach="rest",
        )
        + pattern(
            either(
                r"you(?:'re| are)(?: (?:solely|the one|fully|entirely|alone|yourself|all))? responsible for (?:this|that|the|your own) "
                + r"(?:mess|delay|problem|situation|chaos|error|mistake|confusion|trouble)\b",
                r"you had one job",
                r"for your (?:own )?"
                + one_of(
                    r"mistakes?|carelessness|negligence|stupidity|laziness|(?:bad |poor )?planning|lack of|failure",
                    r"oversight|forgetfulness|bad choices|inattention",
                )
                + r"\b",
            ),
            unless=rf"sorry|thank|apolog\w+|{NEG}|if",
            reach="clause",
        )
        + pattern(
            r"you must have(?: [a-z]+)? (?:pressed|clicked|dropped|deleted|broken|done something|misread|misunderstood|misheard|forgotten|overlooked|messed|touched|entered|typed|put|mixed|confused|damaged|bent)\b",
            unless=r"sorry|been|if",
            reach="rest",
        )
        + pattern(
            r"user error(?!s| message| code| log| report| rate)|operator error|problem (?:exists )?between (?:the )?(?:chair|keyboard)"
        )
        + pattern(
            either(
                r"(?:usually |always |generally |nearly always |most often |mostly )?(?:on|at|from|by) (?:the )?"
                + r"(?:customer|client|user|member|passenger|buyer|guest|tenant|caller|patient|resident|owner)(?:'s|s'|s) (?:side|end|own \w+)"
                + r"(?={end})",
                r"problem (?:of|with) (?:the )?(?:setting|user|usage|handling|installation) by you\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|deliver\w*|bring|meet|door|send",
            reach="clause",
        ),
        hits=(
            "[[Faults like this are usually on the customer's end]].",
            "[[It is a problem of handling by you]].",
            "[[You are responsible for this mess]].",
            "[[You must have pressed the wrong key]].",
            "[[This is your own fault]].",
            "[[The delay was entirely your doing]].",
            "[[That's on you]].",
            "[[You only have yourself to blame]].",
            "We looked: [[user error]].",
            "[[Your team caused this]].",
        ),
        near_misses=(
            "We bring it to the customer's own door.",
            "I will meet them at the client's side of the gate.",
            "It is not your fault.",
            "None of this was your mistake.",
            "You ask if it is your fault.",
            "Through no fault of your own you lost a day.",
            "Your error log shows line 40.",
            "That one is on us.",
            "Please don't blame yourself.",
            "Our mistake, not yours: we typed the label wrong.",
            "I am sorry for the trouble this has caused you.",
            "Nobody here is going to blame you.",
        ),
    ),
    Rule(
        id="blame.responsibility",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they fell short of their duty; say what can be done from here.",
        find=pattern(
            r"(?:it's|it is|its|it was|that's|that is|remains)(?: (?:solely|entirely|always|still|ultimately|only))? your(?: own| sole)? (?:responsibility|job|duty|business) to\b",
            unless=r"(?:not|never|no longer|isn[']t|wasn[']t)(?: [a-z]+)? your",
            reach="rest",
        )
        + pattern(
            r"your(?: own)? [a-z]+(?: [a-z]+)? (?:is|are|does|do)(?:n't| not) (?:make (?:it )?|become )?(?:my|our|an?) (?:emergency|problem|concern|fault|business|responsibility|headache)\b"
            r"|(?:now|suddenly)(?: it's| it is| that's| that is|,? this is)? (?:my|our) (?:emergency|problem|fault|job|headache)\b",
            unless=r"sorry|apolog\w+",
            reach="clause",
        )
        + pattern(
            r"(?:is|was|'s|are|were|it's|that's)(?: (?:entirely|all|purely|solely|simply|really|completely|totally|only))? down to (?:you|your)\b",
            unless=rf"{NEG}|choice|decide|whether|if|which",
            reach="clause",
        )
        + pattern(
            r"(?:take|accept|show)(?: some| a bit of| a little| more)?(?: personal)? responsibility for your\b",
            reach="rest",
        )
        + pattern(
            r"(?:it is|it's|is|remains|that is|that's|this is) (?:always |still |entirely |solely |very much |also |ultimately |really )*(?:the )?"
            + one_of(
                r"customer|client|user|member|passenger|buyer|guest|tenant|parent|patient|resident|owner|student",
                r"applicant|travell?er|driver|your",
            )
            + r"(?:'s|s'|s)?(?: own)? (?:responsibility|job|duty|task|lookout|obligation) to\b",
            unless=r"sorry|apolog\w+|thank\w*|is not|isn't|\bwe\b|not your|under|clause|\bours\b",
            reach="clause",
        ),
        hits=(
            "[[It is the tenant's responsibility to air the room]].",
            "[[Take some responsibility for your pets]].",
            "[[It is your responsibility to arrive on time]].",
            "[[It was your job to measure the door]], not ours.",
            "[[Your deadline is not my emergency]].",
            "[[The delay is entirely down to you]].",
        ),
        near_misses=(
            "It is the tenant's responsibility to clear the drains, and ours to mend the roof.",
            "It is our responsibility to tell you.",
            "It is not your job to chase us.",
            "It is no longer your responsibility to pay that.",
            "It is our responsibility to arrive on time.",
            "You are responsible for the first 50 euros under the policy.",
        ),
    ),
    Rule(
        id="blame.clearly-you",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they are careless, and that everybody can see it.",
        find=pattern(
            r"(?:nobody|no ?one) (?:in|at|on|from) your (?:[a-z]+ )?(?:office|company|side|team|end|family|house|firm|school|department|business|shop) (?!is|was|will|would|needs?|has to|can|received|got|needed)[a-z]+\b",
            unless=r"sorry|if|in case|when|so that",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:you|u)(?: have| had| are|'ve|'re)? {clearly}(?: just| also| still)?"
            r" (?:(?:did|do|have|had|are|were|can|could|would)(?:n't|nt| not)|not|cannot|never|failed|missed|ignored|forgot"
            r"|misread|misunderst\w+|think|prefer|chose|decided|skipped|confused|mistaken|forgotten|overlooked|lost the)"
            r"\b(?! (?:get|got|receive|received|deserve|been|had|have|treated|hear|heard|given|told|happy|well))",
            unless=r"sorry|apolog\w+",
            reach="rest",
        )
        + pattern(
            r"(?:you {clearly}|{clearly},? you)(?: [a-z]+){0,4} (?:wrong|incorrect|incorrectly|mistaken|mistake)\b",
            unless=r"sorry|apolog\w+|if|we|our",
            reach="rest",
        )
        + pattern(
            r"(?:clearly|obviously|evidently|plainly|apparently|presumably),? (?:you|nobody|no one|your \w+|he|she)(?:'ve| have)? ?"
            + one_of(
                r"didn't|haven't|have not|never|did not|not read|missed|skipped|forgot|ignored|misread",
                r"think the rules|know better|lost|believe you",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|thank\w*|our|\bwe\b|(?:never|didn't|not) (?:got|get|receive\w*|had|been)|frustrat\w+",
            reach="clause",
        ),
        hits=(
            "[[Clearly you never saw the film]].",
            "[[Apparently your brother forgot it]].",
            "[[Nobody in your office answers the phone]].",
            "[[You obviously ticked the wrong box]].",
            "[[You obviously haven't looked at the photo]].",
        ),
        near_misses=(
            "Clearly you never got our letter, and that is our fault.",
            "Evidently he missed the turning, and we are looking for the van.",
            "Obviously you can reply here any time.",
            "You have clearly been through a lot.",
            "Clearly you did not get what you ordered, and I am sorry.",
            "Apparently your parcel was scanned in Leeds.",
        ),
    ),
    Rule(
        id="blame.because-you",
        family="blame",
        severity=Severity.WARN,
        why=FAULT,
        find=pattern(
            r"(?:because|since|only because|just because|cos|cause) (?:of )?(?:you|u)(?:"
            + r" (?:yourself|yourselves|just|simply|only|also|clearly)"
            + r")? "
            + one_of(
                r"never|refused|ignored|failed|insisted|couldn't|could not|can't|wouldn't|would not|won't|forgot",
                r"neglected|messed|screwed|broke|lost",
                r"(?:did not|didn't|didnt|don't|do not|haven't|have not) "
                + one_of(
                    r"read|listen|check|follow|pay|bother|ask|tell|answer|reply|turn up|show up|pick|look|let|give",
                    r"send|fill|mention|return|come|use|understand|like|plan|organi[sz]e|respond|want to|keep",
                ),
            )
            + r"\b",
            unless=r"sorry|apolog\w+|can't see|could not reach|couldn't reach|not because",
            reach="rest",
        )
        + pattern(
            either(
                r"thanks to "
                + one_of(
                    r"your (?:own |constant |lack|delay|late|refusal|mistake|carelessness)",
                    r"you\b(?="
                    + r"{...60}\b(?:late|delay|delayed|lost|mess|wait|waiting|extra|twice|have to|had to|stuck|cancelled|broken|cost|costs)\b"
                    + r")",
                ),
                r"because of you (?:that|we|i|the|my|our|this|now)\b",
                r"because of your "
                + one_of(
                    r"wrong |late |missing |incomplete |incorrect |bad |silly |repeated |own |constant |lack|refusal",
                    r"mistake|carelessness|mess|silence|attitude|stubborn\w*",
                ),
            ),
            unless=r"great|grateful|we (?:found|fixed|now|could)|glad",
            reach="rest",
        )
        + pattern(
            either(
                r"(?:because|cos|cause|coz) (?:you|ye|u)(?:'d| had| have|'ve)? "
                + one_of(
                    r"gone and",
                    r"didn't (?!get|receive|have|know)",
                    r"wouldn't|chose|decided|weren't in|forgot|hung|thought you|refused|ignored|insist\w*",
                    r"don't (?:like|trust|read|listen|want|check)",
                    r"dont|wont",
                    r"were (?:too|late|not in|out)",
                    r"fancied|woke|found a|only want",
                )
                + r"\b",
                r"since you (?:don't|want to get|insist|are so|seem so|feel so|like|know so|love)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|\?|\b(?:our|we) (?:should|failed|fault|mistake|gate|own)|(?:not|n't) because you|you asked|right\b|i ask\b|in case",
            reach="clause",
        ),
        hits=(
            "[[It rang for an hour because you didn't hear the bell]].",
            "[[Since you want to get personal]], I will too.",
            "It came back [[because you did not answer the door]].",
            "It is late [[because of your mistake]].",
        ),
        near_misses=(
            "It is not because you didn't ring; our bell is broken.",
            "I have it here because you asked us to keep it.",
            "It is not because you were late, our gate was shut.",
            "It came back because the driver could not reach you.",
            "I am asking because you did not sound sure.",
            "Thanks to you we found the error.",
            "Thanks to you the line is up again.",
        ),
    ),
    Rule(
        id="blame.wrong-entry",
        family="blame",
        severity=Severity.NOTE,
        why="Naming the slip as the reader's own can sound like an accusation; name the thing instead.",
        find=pattern(
            r"(?:you|u)(?: (?:have|had|'ve)){0,1} (?:gave|given|entered|typed|provided|put|selected|chose|chosen|ordered|picked|clicked|filled(?: in| out)?|used|sent|supplied|booked|wrote)"
            r"(?: us| me| in)? (?:the |a |an )?(?:wrong|incorrect|invalid)\b|you (?:have |also )?forgot(?:ten)? to\b|you (?:have )?made a mistake",
            unless=r"if|in case|when|whether",
        ),
        hits=("[[You entered the wrong]] postcode.", "[[You forgot to]] sign page 2."),
        near_misses=("If you entered the wrong postcode, tell me.", "We sent you the wrong size."),
    ),
    Rule(
        id="blame.you-yourself",
        family="blame",
        severity=Severity.WARN,
        why=FAULT,
        find=pattern(
            either(
                r"you (?:yourself|yourselves|only)(?: only)? (?:have |had |has |are |were |did )?"
                + one_of(
                    r"given|told|entered|put|selected|chose|chosen|cancell?ed|gave|accepted|written|wrote",
                    r"confirmed the wrong|refused|filled|dropped|clicked|created|broke|caused|agreed|admitted|done",
                )
                + r"\b",
                r"(?:your (?:mistake|fault|side|end|problem)) only(?=[ ]*[.,!?\n]|$)",
            ),
            unless=rf"sorry|thank|if|and we|managed|{NEG}",
            reach="rest",
        )
        + pattern(
            either(
                r"you (?:are|r)(?: (?:only|simply|just|still|clearly))? "
                + r"(?:giving|entering|putting|sending|telling|providing|filling|selecting|typing|choosing) (?:us |me )?(?:the )?"
                + r"(?:wrong|incorrect|false)\b",
                r"you (?:are|r)(?: (?:only|simply|just|still|clearly))? not "
                + one_of(
                    r"understanding|listening",
                    r"reading (?:my|our|the|what)",
                    r"co-?operating|thinking|paying attention",
                    r"willing to (?:listen|understand)",
                    r"ready to (?:listen|understand)",
                )
                + r"\b",
            ),
            unless=r"if|in case|when|sorry",
            reach="rest",
        )
        + pattern(
            r"you(?:'ve| have| really| completely| totally)? (?:messed|screwed|stuffed|cocked|mucked|botched) (?:it |this |that |everything |things )?up\b|you (?:botched|bungled|ruined|wrecked)\b",
            unless=rf"sorry|if|who|{NEG}",
            reach="rest",
        ),
        hits=(
            "[[You only have given wrong pin]].",
            "[[You messed up the form]].",
            "[[You are only not understanding]].",
        ),
        near_misses=(
            "You only need one form.",
            "You need to sign both pages.",
            "You have not messed up anything.",
        ),
    ),
    Rule(
        id="blame.accusation",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that you take them for a liar or a cheat.",
        find=pattern(
            either(
                r"you(?:'re| are)(?: (?:just|clearly|obviously|simply|now|only|plainly|openly|all))? "
                + one_of(
                    r"lying(?! (?:awake|down|in|on|at|there|idle|around|low|flat))",
                    r"making (?:this|that|it|things|stuff) up",
                    r"twisting (?:my|our|the)|exaggerating|cheating|faking|pretending|imagining things",
                )
                + r"\b",
                r"stop (?:lying|making (?:things|stuff|this|that) up|pretending|exaggerating|twisting)\b",
                r"you made (?:this|that|it) (?:all )?up\b",
                r"(?:that's|that is|this is|it's|it is)(?: simply| just| clearly| obviously)? "
                + r"(?:a|an outright|a blatant|a complete|a total|another|a damn|a bloody)? ?lies?\b",
            ),
            unless=rf"{NEG}|if",
            reach="clause",
        )
        + pattern(
            either(
                one_of(
                    r"you(?:'re| are)",
                    r"you (?:just|only|simply|clearly)",
                    r"customers|people|everybody|everyone",
                )
                + r"(?:"
                + r" (?:just|only|clearly|obviously|simply|always|probably)"
                + r")? (?:trying|try|looking|want|wants|hoping|after)(?: to| for)? "
                + one_of(
                    r"get (?:something for|it for (?:free|nothing)|this for (?:free|nothing)|out of|away with|a free)",
                    r"scam|cheat|trick|con|fool|game the|abuse|take advantage|avoid paying|wriggle|squeeze",
                    r"something for nothing|a free (?:ride|lunch)|money for nothing|a freebie|freebies",
                )
                + r"\b",
                r"something for nothing",
                r"(?:that's|a|what a) (?:very )?(?:likely|nice|touching|good) (?:story|try)(?={end})",
                r"nice try\b|how (?:very )?convenient\b",
            ),
            unless=rf"{NEG}|sorry|if",
            reach="clause",
        )
        + pattern(r"(?:(?:don't|do not|stop) )?put(?:ting)? words in (?:my|our) mouths?\b")
        + pattern(
            either(
                r"(?:i|we)(?: simply| really| just| frankly| honestly)? (?:don't|do not|can't|cannot) (?:believe|buy) "
                + one_of(
                    r"you\b|a word",
                    r"your (?:story|version|excuses?|claim)",
                    r"that (?:story|excuse|for a)",
                ),
                r"(?:i|we) (?:highly|seriously|very much|strongly) doubt (?:that )?(?:you|your|anyone)\b",
            ),
            unless=r"sorry|(?:isn't|is not|not) (?:that|because)|will need|need to",
            reach="clause",
        )
        + pattern(
            either(
                r"you(?:'re| are)(?:"
                + r" (?:just|simply|plain|completely|totally|dead|clearly|quite|very much|badly|sadly|seriously|sorely|obviously|again)"
                + r")+ (?:wrong|mistaken|incorrect|confused)\b",
                r"you(?:'re| are) (?:wrong|mistaken) and you know it",
            ),
            unless=rf"{NEG}|if|whether",
            reach="clause",
        ),
        hits=(
            "[[That is a lie]].",
            "[[How convenient]].",
            "[[You are lying]].",
            "[[You are just trying to get something for nothing]].",
            "[[I don't believe a word]].",
            "[[You are simply wrong]].",
            "[[Nice try]].",
            "[[You made that up]].",
            "[[Don't put words in my mouth]].",
        ),
        near_misses=(
            "It is not that we don't believe you, the maker asks for a photo.",
            "I am not saying that you are lying.",
            "I am sorry you are lying awake over this.",
            "The cat is lying on the bed, and the file lies on my desk.",
            "You are not wrong about the date.",
            "We don't believe the part is faulty, but I will send one.",
            "You were trying to get help, and we made it hard.",
        ),
    ),
    Rule(
        id="blame.it-was-you",
        family="blame",
        severity=Severity.WARN,
        why=FAULT,
        find=pattern(
            r"(?:it|that)(?:'s| is| was|'d be| would be| would have been) (?:actually |also |in fact |only )?you(?!"
            + r" who (?:spotted|found|noticed|told|warned|saved|helped|thought of|reported|had to|waited|suffered|paid)"
            + r")(?:"
            + r"r (?!site|turn|choice|account|card|order|bank|phone|device|name|booking|house|street|order)\w+"
            + r")?,? (?:who|that|which|[a-z]{2,}ing)\b",
            unless=r"sorry|apolog\w+|thank\w*|right|deserve\w*|found it|we (?:owe|let)|waiting",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:you|ye|u|your \w+|she|he) [^.!?\n]{1,40}, not (?:us|me|ours|mine)(?={end})",
            unless=r"sorry|apolog\w+|thank\w*|\?|we (?:should|were)|\bif\b|can\b|please",
            reach="clause",
        ),
        hits=(
            "[[You packed it, not us]].",
            "[[It was you who left the gate open]].",
            "[[That would be you running three heaters at once]].",
            "[[It's your husband who signed]].",
        ),
        near_misses=(
            "It was you who spotted it.",
            "You should not have to pay, that is for us, not you.",
            "It was you who found the fault, thank you.",
            "It is your card that expires in May.",
            "I am sorry that it was you who had to tell us.",
        ),
    ),
    Rule(
        id="blame.of-your-making",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they have brought it all on themselves.",
        find=pattern(
            either(
                r"(?:decision|choice|risk|discomfort|delay|result|gamble|bed|situation|evening|problem|mess) (?:that |which )?you "
                + r"(?:made|chose|took|arranged|brought on|created|earned|caused)(?: for)?(?: yourself)?(?={end})",
                r"\bone you (?:made|chose|arranged|brought|caused) (?:for |on |upon )?yourself\b",
            ),
            unless=r"sorry|apolog\w+|good|lov\w+|great|congrat\w*|which|happy|respect|right|please|photo|model",
            reach="clause",
        )
        + pattern(
            r", (?:so |and )?your (?:own )?(?:problem|bill|mess|fault|lookout|fine|risk)(?={end})",
            unless=r"sorry|\bif\b|not\b|n't\b|name|address|number|attached",
            reach="clause",
        )
        + pattern(
            r"(?:have|has|had|'d|having|got)(?: still| even| also)? the (?:bare-faced |sheer |bloody |utter )?(?:nerve|cheek|gall|audacity|neck|brass neck) to\b",
            unless=r"sorry|apolog\w+|\bwe had|\bi (?:had|never)|it has",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:don't|do not|dont) (?:you )?"
                + one_of(
                    r"start on|whinge|moan",
                    r"act (?:innocent|surprised|shocked)",
                    r"come crying|play (?:dumb|innocent|the)|go crying|make me laugh|even start",
                )
                + r"\b",
                r"(?:were|was) (?:you|he|she|they) (?:brought up|born|raised) (?:in an?|by (?:wolves|apes|animals)|yesterday)\b",
                r"serves? (?:you|him|her|them) right\b",
                r"(?:is|are|was|were|now|you)(?: now| just)? acting (?:innocent|surprised|shocked)\b",
            ),
            unless=r"sorry|apolog\w+|hospital|please|hesitate",
            reach="clause",
        )
        + pattern(
            r"now you(?:'re| are)? (?:complaining|moaning|telling (?:me|us)|shocked|upset|want (?:it|me|us|your|a|the|\d+)|complain|claim|blame|cry)\b",
            unless=r"sorry|apolog\w+|right|please|when you|know|and\b|thank\w*",
            where="start",
            leans=True,
            reach="clause",
        )
        + pattern(
            r"(?:was|were|been|is)(?: \w+){0,2} (?:made|caused|done|turned off|turned on|deleted|broken|scratched|ticked|unticked|cancelled|canceled|switched off|locked|opened) by (?:you|yourself|your good ?self|your own \w+)\b",
            unless=r"sorry|apolog\w+|thank\w*|\bour\b|\bwe\b|\?|please|\bif\b|payment|not (?:made|caused|done)|right|(?:booking|request|order|claim|choice) was",
            leans=True,
            reach="clause",
        ),
        hits=(
            "[[The crack was surely made by you on the stairs]].",
            "[[The wet feet were a result you arranged yourself]].",
            "[[The short bed was one you chose for yourself]].",
            "Your kite, [[your wind, your problem]].",
            "[[He still had the cheek to ask for a tip]].",
            "[[Don't whinge about the mud]].",
            "[[Was he brought up in a barn]]?",
            "[[Now you want it in red]].",
        ),
        near_misses=(
            "Please tell us which evening you chose.",
            "I respect the decision you made.",
            "The booking was made by you on 3 May.",
            "The dent was not made by you, and we see that now.",
            "Your name, your number, your fine is enclosed.",
            "I never had the nerve to sing, and you did.",
            "Please don't moan if the line is long, we are two people.",
            "Where were you born?",
            "Now you want to press the green key, please.",
        ),
    ),
)

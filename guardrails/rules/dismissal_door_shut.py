"""The door is shut: "end of discussion", "so, no", nothing the reader says will help."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern

RULES: tuple[Rule, ...] = (
    Rule(
        id="dismissal.end-of-discussion",
        family="dismissal",
        severity=Severity.WARN,
        why="Slamming the door invites the reader to find another one; a limit can be courteous.",
        find=pattern(
            one_of(
                r"end of (?:story|discussion|debate|conversation|the story|argument)",
                r"full stop",
                r"case closed(?! (?:on|by|at|in)\b)",
                r"discussion (?:over|closed|ended)",
                r"(?:and )?that(?:'s| is) (?:that(?= ?[.,!]|$)|final(?= ?[.,!]|$)|the end of (?:it|that|the matter)|my final|our final)",
                r"this (?:conversation|discussion|matter|chat|thread|correspondence) is (?:over|closed|finished|done|going nowhere)",
                r"we(?:'re| are) done (?:here|talking)",
                r"i(?:'m| am) done (?:talking|with you|arguing|discussing|explaining|repeating)",
                r"nothing (?:more|else|further|left) to (?:say|discuss|talk)",
                r"(?:my|our) (?:final|last) (?:word|answer|warning)",
                r"the matter is closed",
            ),
            unless=either(
                r"(?:service|notice|cooling|trial|billing|grace|probation\w*|return|warranty) period",
                r"say|said|sorry|happy to|if (?:you|that)|hope|unless|let me know|when we(?:'re| are) done|once we",
                r"add|done here\?|almost|not (?:my|the|our)",
            ),
            reach="match",
        )
        + pattern(
            r"(?:please |kindly |so )?(?:do not|don't|stop|no need to|never|refrain from|you need not|you don't need to) "
            + r"(?:bother |try |even |ever )?(?:to )?"
            + one_of(
                r"writ(?:e|ing)|repl(?:y|ying)|contact(?:ing)?|e-?mail(?:ing)?|call(?:ing)?|ring(?:ing)?",
                r"bother(?:ing)?|messag(?:e|ing)|open(?:ing)?|ask(?:ing)?|send(?:ing)?",
                r"com(?:e|ing) (?:back|crying)",
                r"wast(?:e|ing)|resend|suggest|reply(?:ing)?",
            )
            + r"(?:"
            + r" (?:to|back|us|me|this office|more|another|new|any more|tickets?|them)"
            + r")* (?:again|any ?more|further|every|twice|five|so many|crying|more)",
            reach="clause",
            unless=either(
                r"card|password|code|pin|scam|phish|suspicious|we will (?:never|not)|we(?:'ll)? never|we do not",
                r"duplicate|automated|no-?reply|unmonitored|not monitored|marketing|passport|cash",
                r"(?:you )?do(?:n't| not) need",
                r"to open a new|(?:just|straight) come|come (?:straight|now)",
                r"stop (?:calling|contacting|emailing|messaging) (?:you|him|her|them)",
            ),
            leans=True,
        )
        + pattern(
            either(
                r"(?:i'm|i am|we're|we are|i|we) (?:really |honestly |frankly )?"
                + one_of(
                    r"not sure|don't know|do not know|unsure|don't see|can't think|not certain|fail to see",
                    r"struggle to see|cannot think",
                )
                + r" "
                + one_of(
                    r"(?:how|in what way) (?:else|much|many|(?:any )?clearer|more) {~4} (?:put|say|explain|word|phrase|make|clear|clearer|simpler|plainer|times)",
                    r"what (?:else|more) (?:you|to (?:say|tell you|explain)) ?(?:want|expect|need|could want)?",
                ),
                r"(?:can't|couldn't|cannot|could not|can not|hardly) (?:possibly |really |any )?"
                + r"(?:be|make|have been|put|say|explain|get|word|have (?:put|made|said)) (?:it |this |that |myself |any |much |more |a lot )*"
                + one_of(
                    r"clear(?:er|ly)?|simpl(?:er|y)|plain(?:er|ly)?",
                    r"more (?:clear(?:ly)?|simply|plainly|explicit)",
                ),
                r"what (?:more|else) (?:can|could) (?:i|we) (?:say|tell you|explain)",
                r"how (?:much )?(?:clearer|simpler|plainer) (?:can|could|do|must|should)",
            ),
            reach="clause",
            unless=r"sorry|my (?:own )?fault|help you|for you|what (?:more|else) (?:can|could) (?:i|we) (?:do|tell you|add) (?:to|for)|if you"
            + r"|except (?:that|sorry)|ashamed",
        )
        + pattern(
            one_of(
                r"take it or leave it",
                r"(?<!i[ ])(?<!we[ ])like it or (?:not|lump it)",
                r"if you don't like (?:it|that|this)",
                r"if (?:it|that|this) (?:doesn't|does not) suit you",
                r"(?:nobody|no one|no-one) (?:is |has |was |ever |actually )*"
                + one_of(
                    r"(?:forc(?:ed|es|ing)|mak(?:es|ing)|made|asked|invited|told(?= you to\b)|begging|owes?) you\b",
                    r"twisted your|held a gun",
                ),
                r"(?:don't|doesn't|do not|does not|didn't) owe you (?:anything|a thing|an)",
                r"(?:you(?:'re| are) (?:always )?(?:welcome|free)|feel free|by all means|go ahead and) (?:to )?,? ?"
                + one_of(
                    r"go|leave|try|take|shop|look|find|buy|switch|move|cancel|quit|sue|complain|post|tweet|keep",
                    r"continue|read|vent|escalate|ring every|call every|report|write to",
                )
                + r"(?:"
                + r" {~3}"
                + one_of(
                    r"elsewhere|somewhere else|someone else|another|a competitor",
                    r"your (?:business|money|custom|luck|complaints?)",
                    r"path|whoever|whom|the \w+|away|it (?:up|all)|every(?:one|body|where)|us|down",
                )
                + r")?",
                r"(?:go|shop|look|try|buy) (?:somewhere|someplace|elsewhere|with someone) ?else",
                r"(?:take|bring) (?:your|the) (?:business|money|custom|complaints?|patronage) (?:elsewhere|somewhere else|to (?:somebody|someone))",
                r"(?:then )?don't (?:buy|order|book|use) (?:it|from us|with us|here)(?: then)?",
            ),
            reach="clause",
            unless=either(
                r"help|happy|let (?:us|me) know",
                r"read (?:more|the (?:guide|terms|policy|article))",
                r"try (?:the|it|this|again|one|another|both|our|a (?:different|new)|to|and|using|on|in|out|with)",
                r"look (?:at|around|through|over|into|forward)",
                r"take (?:a look|your time|one|photos?|it (?:home|with|to)|them|any|the)",
                r"find (?:us|our|the|it|more|out)",
                r"use (?:it|the|our|this|that|both|any|your)",
                r"keep (?:it|the|them|in touch|us|both|using|this|that|any|me)",
                r"cancel (?:at any|anytime|any time|your|it|the|online|before)",
                r"call (?:me|us|back)",
                r"write (?:to )?(?:me|us)",
                r"switch (?:to|back|it|plans?|at|between)",
                r"move (?:it|to|your|the)|no obligation",
                r"post (?:it|the|your|here|any|a|in)",
                r"complaints? (?:team|procedure|form|department|process|desk)",
                r"go (?:to|through|ahead|with|back|over|for)",
                r"report (?:it|this|any|the)",
                r"continue (?:to|using|with|the|your)",
                r"contact",
                r"leave (?:it|the|a|them|your|us a)",
                r"buy (?:it|the|a|more)|shop (?:around|online|our)|ombuds\w*|regulators?|asked (?:you|for|to)",
                r"without|\b(?:us|me)\b",
                r"any (?:other|more|further|questions?)",
                r"if you (?:have|need|get)|should have|sorry|told you about",
                r"we(?:'ll| will) (?:answer|help|co-?operate|send)",
            ),
        ),
        hits=(
            "The answer is no, [[end of story]].",
            "[[Do not write to us again]].",
            "[[I'm not sure how else to put this]].",
            "[[If you don't like it]], there are other shops.",
            "[[Nobody forced you to sign]].",
            "[[I can't make it any clearer]].",
        ),
        near_misses=(
            "You are free to take it to the ombudsman, and I enclose the address.",
            "The log has the case closed on 4 May.",
            "Nobody told you for a whole day, which was our failure.",
            "I have to report it, whether I like it or not.",
            "You are free to take it to any chemist.",
            "Bring him now, don't ring again, just come.",
            "The cooling-off period ends on 3 May.",
            "Please do not send your card number to us in an e-mail.",
            "You are welcome to use it until Friday.",
            "Feel free to write to me any time.",
            "We do not want this to be the end for you.",
        ),
    ),
    Rule(
        id="dismissal.no-more-of-this",
        family="dismissal",
        severity=Severity.WARN,
        why="The reader hears a door shut; say what is decided and who else can look at it.",
        find=pattern(
            r"(?:i|we)(?:'m| am|'re| are)? ?(?:can't|cannot|won't|will not|wouldn't|not|don't|do not)"
            + r"(?: really| intend to| propose to| wish to| be)? (?:going to )?(?:get(?:ting)?|go(?:ing)?|enter(?:ing)?|be drawn)"
            + r"(?: further| back)? (?:in)?to "
            + one_of(
                r"an? (?:debate|argument|discussion)",
                r"that|it|the|this|any",
            )
            + r"\b(?!"
            + r" (?:detail|system|account|shop|building|flat|office|property|app)"
            + r")",
            unless=r"detail|sorry|able to get into|into the (?:account|system|flat|house|app|building|portal)"
            + r"|on the phone|by e-?mail|privacy|(?:anyone|others|somebody) (?:might|may|could)|in writing",
            reach="clause",
        )
        + pattern(
            either(
                r"that(?:'s| is) (?:the last|all) (?:i|we)(?:'ll| will|'ve| have|'m| am)? "
                + r"(?:say|got for you|saying|have to say|got to say|be saying|hear)(?: on (?:it|this|the matter))?",
                r"for (?:me|us) (?:this|it|the matter) is (?:finished|closed|over|done)",
                r"there(?:'s| is) (?:not (?:a lot|much) (?:more )?to say|nothing to add)",
                r"(?:settles|clears|closes|ends) (?:this|it|things|the matter|that) once and for all",
                r"(?:they|he|she|everyone|anybody|anyone)(?:'ll| will|'re going to| are going to) (?:all |just |only )?(?:tell|say|give)"
                + r"(?: you)? (?:exactly )?the (?:exact )?same",
                r"off you go(?= ?[.,!]|$)",
                r"(?:we|i) (?:won't|will not) be (?:in touch|replying|answering|reading|responding)(?: again| further| any ?more| to (?:any|further))",
                r"(?:so |just |please )?don't (?:even )?start(?= ?[.,!]|$)",
                r"don't ask me (?:where|how|why|what|when)",
                r"(?:hope|time to|so we can all|let us all)(?: [\w']{1,10}){0,5} move on(?= ?[.,!]|$)",
                r"can't help (?:that|you there)(?= ?[.,!]|$)",
                r"none of (?:your|anyone's) (?:business|concern)",
            ),
            unless=r"happy|sorry|hope that (?:clears|settles) things up",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:there(?:'s| is|s) )?(?:little|nothing|no (?:point|use|sense)|not much point) (?:(?:to be )?gained |to be had )?"
                + r"(?:in |by |from )?(?:you )?"
                + one_of(
                    r"asking|writing|calling|ringing|replying|arguing|complaining|moaning|whining|whingeing|shouting",
                    r"resending|e-?mailing|chasing|coming back|messaging|appealing",
                ),
                r"(?:don't|do not|dont) (?:even )?bother (?:with|ringing|writing|calling|replying|coming|asking|me|us|e-?mailing|appealing|trying)",
                one_of(
                    r"ring|call|shout|complain|write|go over|post|argue|e-?mail|try|moan|threaten|sulk|chase|appeal",
                    r"protest|swear",
                )
                + r"(?: [\w'-]{1,14}){0,5} all you (?:like|want|please)",
                r"\bidgaf\b|\bidc\b",
                r"(?:go on|going on|carry on|carrying on|banging on|harping on) about (?:it|them|this|that)",
            ),
            unless=r"(?:no|don't) (?:need|worry)|the old one|returning|sorry|don't bother (?:with|sending) the (?:box|old|original|receipt|form|label)",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:over|for|about) such an? (?:small|little|tiny|trivial|minor|silly|petty|paltry)(?: \w+)?",
                r"such things (?:do |just |will )?happen",
                r"never (?:killed|hurt|harmed) (?:anyone|anybody|no one|nobody)",
                r"(?:pretty|very|quite|rather) (?:low|far down) on (?:my|our) list",
                r"(?:we|i)(?:'ve| have)(?: got)? an? (?:\w+ )?"
                + one_of(
                    r"shop|business|company|office|school|clinic|hotel|restaurant|practice|job|life|ward|farm|bar",
                    r"kitchen|depot",
                )
                + r" to (?:run|do|get on with|live)",
                r"(?:we|i) have (?:actual|real) (?:patients|customers|work|emergencies|problems)",
                r"lose (?:any |much )?sleep over",
            ),
            unless=r"sorry|apologi|(?:don't|do not|not|never) lose|we took|our (?:fault|mistake)|such things happen (?:again|to you)|you (?:have|did|shouldn't|don't)|have a business to run and",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:any |all |no |to )?(?:further|future|additional|repeated) "
                + one_of(
                    r"contact|correspondence|messages?|e-?mails?|mails?|accusations?|claims?|letters?|calls?|comments?",
                    r"outbursts?|complaints?|posts?|remarks?|insults?|attempts?|threats?|chasers|replies",
                )
                + r"(?: [\w'-]+){0,9} (?:will|would|shall|can|is|are|won't)(?: not|n't)? (?:be )?"
                + one_of(
                    r"answered|read|ignored|referred|deleted|filed|forwarded|treated|reported|acknowledged|entertained",
                    r"receive|get|meet|change|lead|recommended|met|blocked|tolerated",
                )
                + r"\b",
                r"(?:this|the|our) (?:chat|call|conversation|exchange) (?:will|is) (?:now |hereby )?(?:end|be ended|over|be terminated)"
                + r"(?={end}| because| if| now| here)",
                r"(?:i am|i'm|we are|we're|i will|i'll) (?:now )?(?:ending|terminating|hanging up|terminate|end) (?:this|the) "
                + r"(?:chat|conversation|call|correspondence)\b",
                r"(?:i|we)(?:'m| am|'re| are)? "
                + one_of(
                    r"won't|will not|not going to|not about to|shan't|shall not|refuse to|do not intend to",
                    r"don't intend to|don't propose to",
                )
                + r" (?:be )?"
                + one_of(
                    r"say|saying|repeat|repeating|explain|explaining|go(?:ing)?|ask|asking|tell|chas\w+|discuss\w*",
                    r"argu\w+|debat\w+",
                )
                + r"(?:"
                + r" (?:into|through|over|about|to|with|it|this|that|you|around|round)"
                + r")*(?: [\w'-]+)? (?:again|twice|any ?more|any longer|a (?:second|third) time|all day|with you)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|inactiv\w+|resolved|survey|colleague|typed|you(?:'re| are) right|within|by (?:my|our) (?:colleague|team)|charg\w+ you",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:don't|do not) shoot the messenger\b",
                r"(?:i've|we've|i have|we have) already (?:answered|explained|addressed|covered|been (?:over|through)|gone (?:over|through)) "
                + r"(?:this|that|it|your question|the same|these|all)(?="
                + either(
                    r"{end}",
                    r" (?:question|point|twice|before|in|with|more|already)",
                )
                + r")",
            ),
            unless=r"sorry|apolog\w+|thank\w*|please|cost|\bif\b",
            reach="clause",
        ),
        hits=(
            "[[I've already answered this question twice]].",
            "[[Don't shoot the messenger]].",
            "[[Further remarks of this kind will not be answered]].",
            "[[I am ending this chat]].",
            "[[I won't be saying it again]].",
            "[[I won't get into a debate about it]].",
            "[[That's the last I'll say on it]].",
            "[[There is no point in writing again]].",
            "[[You can go over my head all you like]].",
            "[[All this noise for such a small thing]].",
            "[[We have a shop to run]].",
        ),
        near_misses=(
            "We will not go into that on the phone, as anyone might be listening.",
            "We have already covered the cost of the taxi.",
            "If I have already answered this, please say so.",
            "Further messages will be answered by my colleague Ann.",
            "This chat will end if nothing is typed for ten minutes.",
            "I won't argue with you, you are right.",
            "Please do not lose any sleep over it, the fee is waived.",
            "I can't go into detail about another guest.",
            "Don't bother with the old box, keep it.",
            "I am sorry that you cannot get into the flat.",
            "There is no need to ring again, I will call you.",
        ),
    ),
    Rule(
        id="dismissal.so-no",
        family="dismissal",
        severity=Severity.WARN,
        why="The reader hears a verdict of not guilty instead of an answer; the fact alone is enough.",
        find=pattern(
            r"(?:and )?so,? (?:no|nope),? "
            + one_of(
                r"(?:we|i|nobody|no ?one|our [\w-]+|my [\w-]+)(?: here| at our end| on (?:our|my) (?:side|team))? "
                + one_of(
                    r"didn't|did not|never|haven't|have not|hasn't|has not|wasn't|weren't|was not|were not|hadn't",
                    r"had not|lost|forgot|broke|made|got|did|dropped|changed|ignored|promised",
                ),
                r"(?:it|this|that|none of (?:it|this|that))(?:'s not| is not| isn't| was not| wasn't|'s| is| was) (?:actually )?"
                + r"(?:our|my|us|me|down to us|on us|anything we|something we|anyone here)",
                r"nothing (?:was|is|went) (?:wrong|amiss|missed|broken)",
            )
            + r"\b",
            unless=either(
                r"sorry|apolog\w+",
                r"(?:won't|will not|not|n't|never|nobody|no ?one|nothing) (?:\w+ )?(?:be )?"
                + one_of(
                    r"charg\w*|problem|trouble|bother|too late|needed?|need to|worry|forgot\w*|expir\w*|be lost|pay",
                    r"cost|lose|affect\w*|chang\w*",
                ),
                r"(?:not|n't|never) (?:receiv\w+|heard|seen|found|had)",
                r"yet",
                r"you (?:don't|do not|won't|will not|needn't|need not)",
                r"\?",
            ),
            reach="rest",
        )
        + pattern(
            one_of(
                r"(?:we|i)(?: really| simply| certainly| clearly)? (?:didn't|did not|haven't|have not|never|hadn't)(?: actually| in fact)? "
                + r"(?:get|got|do|done|did) (?:anything|a (?:single )?thing|any of (?:it|this|that)) wrong",
                r"(?:we|i)(?:'ve| have)? (?:did|done|got) (?:absolutely |precisely |exactly )?nothing (?:at all )?wrong",
                r"nobody here (?:did|got|has done) anything wrong",
            )
            + r"(?={end})",
            unless=r"sorry|apolog\w+|\bif\b|whether|sure|think|\?",
        )
        + pattern(
            either(
                r"and you know (?:it|that)(?={end})",
                r"you heard what you",
                r"(?:that's|that is|that may be|that might be|that may well be)(?: very much| just| only)? (?:your|one) "
                + r"(?:interpretation|opinion|perception|recollection)\b",
                r"that (?:may|might) be how you (?:remember|see|recall|read)\b",
                r"(?:our|the|my) (?:records?|cameras?|logs?|cctv|footage|notes|system) (?:tells?|shows?|says?|suggests?) "
                + one_of(
                    r"a (?:rather |very |quite )?different (?:story|tale|picture)",
                    r"otherwise",
                )
                + r"\b",
                r"(?:camera|log|record|photo|footage|numbers|data|facts|timestamps?|figures|cctv)s? (?:doesn't|don't|do not|does not|never) lie\b",
                r"(?:log|record|photo|footage|numbers|facts|figures)s? speaks? for (?:itself|themselves)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*",
            reach="clause",
        ),
        hits=(
            "[[That's your interpretation]].",
            "[[The camera doesn't lie]].",
            "[[Our records tell a different story]].",
            "The photo shows the box at your door, [[so no, we never dropped it]].",
            "[[So no, it is not our mistake]].",
            "[[We did absolutely nothing wrong]].",
        ),
        near_misses=(
            "Our records show another address, and we should have asked; sorry.",
            "That is your opinion to give, and you are welcome to give it, thank you.",
            "So no, you need not send it back.",
            "So no, we will not be charging you twice.",
            "So no, nothing will be lost.",
            "So no, the part has not come yet.",
            "So no, we do not have it in blue.",
            "I am not sure that we got nothing wrong.",
        ),
    ),
    Rule(
        id="dismissal.talk-is-over",
        family="dismissal",
        severity=Severity.WARN,
        why="The door is shut in the reader's face; a limit can be courteous.",
        find=pattern(
            either(
                r"(?:talk|subject|debate|argument|negotiation|quarrel) is (?:now )?(?:over|finished|closed|done)(?={end})",
                r"(?:i|we)(?:'ve| have|'m| am|'re| are) (?:\w+ )?(?:done|finished|through) with "
                + one_of(
                    r"you(?={end})",
                    r"this (?:conversation|nonsense|argument|chat|circus|correspondence|discussion)",
                ),
            ),
            unless=r"sorry|apolog\w+|when|once|until|\bnot\b",
            reach="clause",
        )
        + pattern(
            r"no [a-z-]+(?: [a-z-]+){0,2}, ?(?:no [a-z-]+(?: [a-z-]+)?, ?)*(?:and |so )?(?:no (?:discussion|argument|debate|excuses|negotiation|buts|ifs)|finish(?:ed)?|basta|khalas|finito|period)(?={end})",
            unless=r"sorry|apolog\w+|\?|grace|trial|notice|waiting",
            where="start",
        )
        + pattern(
            r"(?:isn't|is not|are not|aren't|not|n't) (?:up for|open to|open for|a matter for|subject to) (?:debate|discussion|negotiation|argument)\b",
            unless=r"sorry|apolog\w+|please|\bbut (?:i|we)\b",
            leans=True,
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'m| am|'re| are)? "
            + one_of(
                r"shan't|won't|will not|shall not|not going to|do not intend to|don't intend to",
                r"have no intention of|refuse to|do not propose to",
            )
            + r"(?: be)? "
            + one_of(
                r"answer(?:ing)?|discuss(?:ing)?|debat(?:e|ing)|entertain(?:ing)?|reply(?:ing)? to",
                r"respond(?:ing)? to|dignify(?:ing)?",
            )
            + r" (?:any (?:more|further|of)|this (?:any|further|again)|these|such|what|another|more)\b",
            unless=r"sorry|apolog\w+|until|without|unless|phish\w*|price|another (?:patient|guest|customer|tenant|resident)'s",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:that's|that is|this is)(?: about| all)? "
                + one_of(
                    r"as far as (?:i|we)(?:'m| am|'re| are|'ll| will| intend)",
                    r"all (?:i|we)(?:'m| am|'re| are) (?:saying|going to say|prepared to say|willing to say)",
                )
                + r"\b",
                r"(?:nothing|not much|n't (?:anything|much))(?: more| else| further| left)?(?: for (?:me|us))? to "
                + r"(?:talk about|discuss|talk|argue about)(?={end})",
            ),
            unless=r"sorry|apolog\w+|\?|able|allowed|if you",
            leans=True,
            reach="clause",
        )
        + pattern(
            r"and (?:before you ask,? )?no,? ((?:an?|the|your|you|he|she|there|that|this|it|my|our|nobody|i|we)(?:'s|'re|'ll)? (?:[\w']+ ){0,4}(?:not|n't|isn't|won't|aren't|doesn't|can't|cannot|don't|wasn't|didn't|never|no))\b",
            r"\1",
            where="start",
            unless=r"sorry|apolog\w+|need|charged?|cost|worry|lose|have to|late|problem|trouble|bother",
            leans=True,
        ),
        hits=(
            "[[The talk is over]].",
            "[[I am done with this conversation]].",
            "[[No free month, no manager, no discussion]].",
            "[[No refund, finished]].",
            "[[The seating plan is not up for debate]].",
            "[[I shan't be answering any more of these]].",
            "[[That's as far as I'm going to take it]].",
            "[[We've got nothing to talk about]].",
            "[[And no, a director isn't]] going to ring you.",
        ),
        near_misses=(
            "When I am done with you I will call your wife in.",
            "The talk is over at nine and the doors close at ten.",
            "No fee, no forms, and a free lunch.",
            "And no, you don't need to bring anything.",
            "We will not discuss another guest's bill with anybody.",
            "We won't be answering any more mails from that address until it is safe.",
            "That is as far as the bus goes.",
            "No notice period, no fee.",
        ),
    ),
    Rule(
        id="dismissal.nothing-will-help",
        family="dismissal",
        severity=Severity.WARN,
        why="It rubs in that nothing the reader says or does will count; the answer alone is enough.",
        find=pattern(
            either(
                r"no (?:amount|quantity|number|volume) of (?:[\w']+ ){0,3}?"
                + one_of(
                    r"shouting|writing|ringing|calling|letters?|e-?mails?|calls?|messages?|complain\w*|underlining",
                    r"capitals|arguing|arguments?|asking|pleading|begging|crying|tears|reviews?|knocking|moaning",
                    r"pressure|swearing|threat\w*|cards?|status|exclamation marks?|lawyers?|repetition|repeating",
                    r"persuasion|charm|phone ?calls|sarcasm|stamping|sulking",
                )
                + r"(?: [\w']+){0,5}? (?:will|is going to|is gonna|can|would|could|makes?|alters?|changes?)\b",
                r"no matter how (?:many times|often|loud\w*|much you|long you|hard you|angry|nicely|rude\w*)\b",
                r"however "
                + one_of(
                    r"often|loudly|heartfelt",
                    r"many (?:times|letters|calls|mails)",
                    r"eloquent\w*|strongly|frequently|moving|touching|keenly|vividly",
                )
                + r"\b",
            ),
            unless=r"sorry|apolog\w+|\bour\b|\bwe\b|can replace|bring back",
            leans=True,
            reach="clause",
        )
        + pattern(
            either(
                r"(?:isn't|is not|are not|aren't) (?:a thing|something|anything|a matter) (?:that )?"
                + one_of(
                    r"we|i|this \w+",
                    r"the (?:\w+ )?(?:department|committee|board|office|school|firm|company|bank)",
                )
                + r" "
                + one_of(
                    r"propose\w*|considers?",
                    r"would (?:trouble|bother|waste|lose)",
                    r"intends?|wish|care",
                    r"(?:am|are|is) (?:going|able|prepared|willing) to (?:manage|discuss|debate|argue|exchange|go over)",
                )
                + r"\b",
                r"nothing (?:further |more |whatsoever )?(?:is |are )?to be gained (?:by|from|in)\b",
            ),
            unless=r"sorry|apolog\w+|help",
            reach="clause",
        )
        + pattern(
            r"like (?:everyone|everybody)(?:'s(?={end})| else(?:'s)? (?:does|did|has|in|who|they|had to|managed|pays|is|was))",
            unless=r"sorry (?:for|that we)|apolog\w+|welcome|online|you can\b|should have been",
            reach="clause",
        )
        + pattern(
            r"(?:not|n't)(?: my| our| a)? hobby(?={end}| and\b)|(?:another|new|your|other) hobby(?={end}| and not\b)",
            unless=r"class|club|kit|shop|insur\w*|photograph|sorry|enjoy|luck",
            reach="clause",
        ),
        hits=(
            "[[No amount of knocking will open it]].",
            "The list is the list, [[no matter how often you ring]].",
            "Your reasons, [[however heartfelt]], change nothing.",
            "[[Your parking is not something this office considers]].",
            "[[There is nothing to be gained by writing again]].",
            "[[Just wait like everybody else does]].",
            "[[The law is no joke and not my hobby]].",
        ),
        near_misses=(
            "No amount of money can replace her ring, and we are sorry.",
            "We will come, no matter how often it drips.",
            "A refund is not something we can offer.",
            "Like everyone in the house, I was glad of your note.",
            "You can apply online like everyone else does.",
            "Enjoy your new hobby, and good luck.",
        ),
    ),
)

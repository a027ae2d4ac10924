"""What the reader did or chose, lined up with what came of it: "you chose it yourself", "and now"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern

RULES: tuple[Rule, ...] = (
    Rule(
        id="blame.what-you-did",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears their own deeds held up to them; say what can be done from here.",
        find=pattern(
            r"you(?: just| simply| also| still| then| all| clearly| even)? "
            + one_of(
                r"let(?! (?:[a-z]+ know|(?:us|me|him|her|them) (?:have|keep|borrow|in|off)))",
                r"waited(?= (?:until|till|too|so long|before|(?:\w+ ){1,3}(?:to|before))\b)",
                r"ignored|forgot|broke|threw",
                r"chose(?! (?:the (?!last|cheap)|our|an? |delivery|collection|option|standard|express|\d))",
                r"decided(?! (?:on|for)\b)",
                r"skipped|sat on|insisted|assumed|refused|planted|couldn't wait|wouldn't|went and|had to",
                r"took (?:him|her|it|them)",
                r"kept(?! (?:the|your|to|all|an?) )",
                r"left (?:it|him|her|them)",
                r"drove(?! (?:from|to|all|over|\w+ (?:miles|hours|kilomet\w+|km))\b)",
                r"washed|poured|shouted|swore|bawled|hung up|stormed|slammed|laughed|barged|demanded|wandered",
                r"leaned|leant|poked|fiddled|tinkered|rushed|jumped|blamed|moaned|whinged|ripped|tore|spilled",
                r"spilt|forced|overloaded|overfilled|dragged|squeezed|fancied|reckoned|figured|gambled|preferred",
            )
            + r"\b",
            unless=r"thank\w*|sorry|as you|if you|when you|apolog\w+|rightly|right|wait|had to (?:wait|call|ask|chase|pay|find|write|go|deal|come)|our (?:fault|mistake)|we (?:should|failed|were)"
            + r"|because (?:our|we|i)\b|,? (?:it's|it is) (?:at|on|in|behind|here)\b|that matters|broke no\b",
            where="start",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:so|and|and then|but|because|which) (?:then |now )?you "
                + one_of(
                    r"let(?! [a-z]+ know)|ignored|forgot|broke|threw|decided|skipped|sat on|insisted|assumed|refused",
                    r"took (?:him|her|it|them)|left (?:it|him|her|them)",
                )
                + r"\b",
                r"you (?:left|let|sat|kept|wanted|bought|signed|waited|chose)\b{...70},? and (?:now|then|still|yet) "
                + r"(?:you|it|we|call|called|expect|want|blame|complain)\b",
                r"(?:and|but) (?:now|then|still|yet)(?: apparently| suddenly)?,? you (?:want|expect|ask|complain|blame|come|demand|act|wonder|think)\b",
            ),
            unless=r"thank\w*|sorry|apolog\w+|rightly|right|our (?:fault|mistake)|if",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"leav(?:e|es|ing) (?:it|this|things|everything|that)(?: all)? (?:until|till|to|so) "
                + r"(?:the last|now|today|the end|late|two|three|four|five|\d+|a (?:day|week|month)|christmas)\b",
                r"(?:i|we|one) can(?: really)? only (?:work|go by|guess(?! (?:what|how|why|at)\b)|assume|conclude|wonder|repeat|say|marvel)\b",
            ),
            unless=r"sorry|apolog\w+|hope|if you",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:you|ye|u|he|she)(?:'ve| have|'d| had)?(?: just| only| then| clearly| simply| also)? "
                + one_of(
                    r"dumped|chucked|slapped|shoved|yanked|lobbed|rammed|jammed|stuffed|bunged|crammed|bashed|cranked",
                    r"kerbed|dunked|drowned|ruined|wrecked|smashed|butchered|botched|mangled|fiddled with",
                    r"messed (?:up|about|around)|assumed|rushed|panicked|stormed|waltzed|swanned|bawled|whinged|moaned",
                    r"bragged|haggled|skimped|gambled|barged|ranted|sulked|flounced|bodged|scoffed|skimmed|misread",
                    r"misheard|unticked|couldn't wait|wouldn't listen|fancied",
                )
                + r"\b",
                r"(?:you|ye|u) (?:clearly|plainly|obviously|evidently|simply) (?:binned|ignored|lost|skipped|forgot|guessed|dropped|left|threw|never|missed)\b",
                r"(?:you|ye|u|he|she) (?:[a-z]+ed|chose|took|put|bought|went|got|kept|left)\b[^.?!,\n]{2,40} "
                + one_of(
                    r"to save (?:yourself )?(?:a|the|four|five|[\w]+ (?:bucks|quid|pounds|dollars|euros)|[$£€]|money)",
                    r"to get out of",
                    r"because you (?:didn't|couldn't|wanted|fancied)",
                    r"to avoid paying",
                ),
            ),
            unless=r"sorry|apolog\w+|thank\w*|\?|\bif\b|you (?:guessed|assumed) (?:right|correctly)|\bnot\b|\bwe\b|he is right|you(?:'re| are) right|to help|(?:anyone|anybody|most people) would|so would (?:anyone|i|most)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:,|and|,?\() ?which (?:"
            + r"is (?:exactly |precisely |also |roughly )?(?:what|where|why|when|how|the one) "
            + r")?you(?: (?:already|also|clearly|then|kindly|duly|yourself))? "
            + one_of(
                r"did|said no|ticked|chose|accepted|refused|declined|ignored|knew|didn't|did not|clicked|selected",
                r"opened|skipped|broke|unticked|forgot|dismissed",
            )
            + r"\b",
            unless=either(
                r"sorry|apolog\w+|thank\w*|\?|quite right|you(?:'re| are) right",
                r"did(?:n't| not) (?:get|receive|have|ask for|deserve|need|expect)",
                r"\bwe (?:should|failed|were)",
                r"right to",
                r"(?:accepted|chose|selected|opened|clicked) (?:on|in|at|when|from)",
                r"is yours|by (?:text|e-?mail|phone)",
            ),
            reach="rest",
            leans=True,
        ),
        hits=(
            "It said not to open it[[, which you did]].",
            "A cover is two pounds[[, which you declined]].",
            "[[You unticked it]].",
            "[[You shoved the whole cake into the slot]].",
            "[[You clearly binned the slip]].",
            "[[You left the lid off to save four quid]].",
            "[[You ignored the red light on the meter]].",
            "He had a fever, [[and you took him to the pool]].",
            "[[You signed it and now you complain]].",
            "[[Leaving it until the last day was a gamble]].",
            "[[We can only go by what you typed]].",
        ),
        near_misses=(
            "You broke no rules, the system was too strict.",
            "You forgot your scarf, it's at the desk.",
            "You took it to the wrong counter because our sign points there.",
            "You let us have the van for a day.",
            "You chose the slow boat, which takes nine days.",
            "You waited at the gate for two hours.",
            "You kept the box, so it can travel back in it.",
            "You decided on the oak, and it comes on Friday.",
            "You drove forty miles to a locked door.",
            "Payments stopped on the 4th because you let us know of the move.",
            "I can only see the last four digits from here.",
            "It was the blue one, which you did not get.",
            "Room four, which you selected on the form, is yours.",
            "We wrecked it, and he assumed that we would pay; he is right.",
            "If you misread the dial, it does not matter.",
            "You skimmed the milk, if I read it right.",
            "Our driver says that you rushed to help, thank you.",
            "You had to call three times, and I am sorry.",
            "You chose well, thank you.",
            "As you decided on Friday, the blue one is on its way.",
            "You rightly refused to pay twice.",
        ),
    ),
    Rule(
        id="blame.your-own-choice",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that it serves them right; say what applies and what can be done.",
        find=pattern(
            either(
                r"you (?:\w+ly |just |simply |also )?(?:spent|spend|used|promised|gambled|withdrew|splashed out|threw away|pledged)(?: away)? "
                + one_of(
                    r"(?:the |some |all )?(?:money|cash|funds|sums?|more)",
                    r"\W?\d+|what",
                )
                + r"(?: that| which| than| money| cash)*,? you "
                + one_of(
                    r"(?:didn't|did not|don't|do not|never|hadn't|haven't) (?:have|had|got|possess|own|earn)",
                    r"(?:couldn't|can't|could not|cannot) afford",
                )
                + r"\b",
                r"you (?:\w+ly |just |simply |also )?(?:spent|bought|ordered|booked|took on|took out|signed up for|rented|chose)"
                + r"(?: [\w'-]+){1,5} (?:that |which |than )?you (?:couldn't|could not|can't|cannot|could never|could hardly) afford\b",
                r"you (?:\w+ly |just |simply )?(?:spent|promised|borrowed|withdrew|ordered) (?:far |a lot |rather )?more than you "
                + r"(?:had|have|own|earn|were good for|could afford|can afford)(?={end})",
                r"(?:lived|living|spent|spending|bought|buying) (?:well )?(?:beyond|above|outside) your means\b",
            ),
            unless=r"sorry|apolog\w+|charged|if you|when you|worr\w+|our (?:fault|mistake)",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:that|this|it|which|and that|so that)(?:'s| is| was|,? i'm afraid,? is)(?: also| only| still| all)? "
                + r"(?:exactly|precisely|literally|just) what you (?:\w+ly )?"
                + one_of(
                    r"signed\b(?: up)?(?: for| to)?",
                    r"agreed(?: to)?|paid for|bought|asked for|chose|opted for|clicked(?: on)?|typed(?: in)?|wanted",
                    r"let yourself in for",
                )
                + r"\b",
                r"(?:(?:that|this|it|which)(?:\'s| is| was) |exactly |precisely |just )what you signed(?: up)?(?: for| to)\b",
                r"you(?:'ve| have)? (?:got|are getting|received|had) (?:exactly|precisely) what you (?:asked for|signed up for|paid for|ordered|deserved?)\b",
                r"you (?:made|chose) your (?:own )?bed\b",
                r"you (?:signed|agreed to) (?:it|them|this|that) (?:yourself|of your own (?:free )?will|with your eyes open|freely)\b",
            ),
            unless=r"sorry|apolog\w+|hope|hopefully|make sure|check|\bif\b|whether|glad|great|happy|thrilled|not|n't|confirm\w*|pleased|until|unless",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:is|was|'s) (?:a|your|one's|entirely your|very much your) (?:own )?choice (?:people|you|some) (?:make|made)\b",
                r"(?:nobody|no one|no-one) (?:here |at this \w+ |in this \w+ )?(?:talked|forced|pushed|begged) (?:you|him|her|them)(?: into| to| it|{end})",
                r"of your own (?:accord|free will|choosing)\b",
                r"with your eyes open\b",
                r"you (?:wanted|asked for|chose|picked|bought|went for|insisted on) (?:it |the |a |an |them )?(?:\w+ ){0,4}(?:so|and) "
                + r"(?:you got|you get|that's what|that is what)\b",
                r"you (?:get|got) what you(?:'re| are)? (?:prepared|willing|ready) to\b",
            ),
            unless=r"sorry|apolog\w+|make sure|should|if you",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:the|no) (?:choice|decision|option|answer|arrangement) (?:was|had been|has been|that was)? ?(?:then |also )?"
                + one_of(
                    r"made to (?:go|do|skip|leave|decline|wait)",
                    r"taken not to|selected was|chosen was|ticked was|made by (?:you|yourself)|was declined",
                    r"was unticked",
                )
                + r"\b",
                r"(?:made|given|provided|done|caused|signed|agreed|turned off|turned on|deleted|unticked|left|opened) by "
                + r"(?:yourself|yourselves|your good self|your goodself|you)(?={end}| or)",
            ),
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|\bour\b|\?|(?:can|must|should|could|may) be|needs? to be|to be|has to be|once|\bif\b|when|not (?:signed|made|done|caused)|be (?:signed|made)|please",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:your|his|her) own (?:fault|doing|negligence|carelessness|stupidity|mess)(?={end}| for| that| if| because)",
                r"(?:fix|clean up|sort out|clear up|mend|undo) your (?:own )?(?:mess|muddle|mistakes?|errors?|blunders?)\b",
                r"your (?:own )?"
                + one_of(
                    r"carelessness|laziness|sloppiness|stupidity|bad planning|poor planning",
                    r"lack of (?:planning|preparation|care|organi[sz]ation|attention|foresight|patience)",
                )
                + r"\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|not your|n't your|never your|not (?:his|her) own|no |press|happens",
            reach="clause",
        ),
        hits=(
            "[[Your own fault for not tying it down]].",
            "[[I stayed late to clean up your mess]].",
            "[[Your lack of planning is no reason to hurry]].",
            "[[The choice was made to go without a helmet]].",
            "[[No booking had been made by yourself]].",
            "[[It was turned off by you]].",
            "[[Nobody here talked you into it]].",
            "[[You wanted it cheap so you got it cheap]].",
            "[[You promised money that you never had]].",
            "[[You booked a suite you could not afford]].",
            "[[A loud street is precisely what you signed up for]].",
            "[[That is exactly what you agreed to]].",
            "[[You got exactly what you paid for]].",
        ),
        near_misses=(
            "It was not your own fault.",
            "You can undo your mistake by pressing Back, it happens to all of us.",
            "The decision was made to close the pool, and we should have told you.",
            "The form must be signed by you.",
            "You wanted the blue one and that is what we forgot, sorry.",
            "You were charged for a bag you did not have.",
            "Please check whether this is exactly what you asked for.",
            "You spent forty pounds you did not need to spend.",
            "I hope it is exactly what you wanted.",
        ),
    ),
    Rule(
        id="blame.you-did-choose",
        family="blame",
        severity=Severity.WARN,
        why="The stressed “did” reminds the reader that they have nobody else to blame.",
        find=pattern(
            r"you did (?:\w+ly )?(?:choose|sign|agree|have|know|accept|tick|opt|pick|click|want|insist|decline|say (?:at|that|you|on|so|yes|no)|get (?:the|to|a|your|what|transferred|told|sent)|receive)\b",
            unless=r"sorry|apolog\w+|thank\w*|right|mistake|miss\w*|we (?:lost|failed|should)|our|whether|if you did|everything|nothing",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:you|he|she|they)(?:'ve| have|'d)? had (?:\w+ ){1,3}(?:days|weeks|months|hours|years|minutes) to (?:\w+ )?[a-z]+\b",
            unless=r"sorry|apolog\w+|wait|if you|only|right|unfair|should have had|get (?:here|through)|put up|live with"
            + r"|(?:i|we)(?:'ve| have) (?:made|given|extended|moved)",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[You did choose the cheap ticket]].",
            "[[And you did say at the desk that you knew the way]].",
            "[[You had three weeks to ask your bank]].",
        ),
        near_misses=(
            "You had ten days to decide, and we have made it twenty.",
            "You did sign it, you are right, and we lost it.",
            "You did everything right.",
            "I am sorry that you had four days to wait.",
            "Tell me whether you did get the code.",
        ),
    ),
    Rule(
        id="blame.and-then-you",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they have brought it on themselves and have no right to complain.",
        find=pattern(
            r"and (?:then |now |yet |still |after that )?(?:you|ye|u)(?:'re| are)? "
            + one_of(
                r"still |then |now |actually |really ",
                r"have the (?:nerve|cheek) to ",
            )
            + r"?"
            + one_of(
                r"wonder|moan|complain|blame|blaming|whine|whinge|expect|act as|shout|demand|cry|surprised|shocked",
                r"angry with|complaining",
                r"write (?:to )?(?:me|us)",
                r"tell (?:me|us)",
                r"come (?:to|at|back|crying|here)",
                r"call (?:me|us|it)|say (?:it's|we|that we)",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|right to|if you|when you|can|could|rightly|of course|please|happy|will",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:you|one|ye) (?:can't|cannot|can not|don't|do not|doesn't|does not|shouldn't|can hardly)(?: [\w'-]{1,15}){1,9},? and "
                + r"(?:then |still |afterwards |come and )+[a-z]+\b",
                r"(?:you|one) (?:can't|cannot|can not|don't)(?: [\w'-]{1,15}){1,9},? and (?:expect|complain|moan|blame|demand|call it|beat|come)\b",
            ),
            unless=r"sorry|apolog\w+|please|want to|have to",
            reach="clause",
        )
        + pattern(
            either(
                r"and (?:now|then|yet|suddenly|somehow) (?:it's|it is|that's|that is|this is) (?:all |somehow |suddenly |apparently )?(?:our|my|us|me)\b",
                r"and (?:it's|it is) (?:our|my) (?:emergency|problem|fault|job|mess) (?:now|then|suddenly)\b",
                r"and it is (?:me|us|i) (?:who|that|the)\b",
            ),
            unless=r"sorry|apolog\w+|turn|responsib\w+|right"
            + r"|wonderful|lovely|good news|great news|relie\w+",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:and|but|only to)(?: then)? (?:then |now |still )?"
                + one_of(
                    r"complained|complains|complaining|moaned|kicked off",
                    r"(?:come|came|coming) crying",
                    r"blamed? (?:us|me)|acted surprised|sulked|demanded|think afterwards|shouted (?:at|about)",
                )
                + r"\b",
                r"and then (?:you )?(?:complain|blame|moan|shout|want (?:us|me|your)|wonder why|cry|kick off)\b",
                r"afterwards (?:complain|blame|moan)\w*",
            ),
            unless=r"sorry|apolog\w+|thank\w*|about us|rightly|\bif\b|you can|please|\?",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:was|were|been) (?:working |perfectly |absolutely |completely |spotlessly )*"
                + one_of(
                    r"fine|clean|fully working",
                    r"in (?:perfect|full|good) (?:order|condition|working order)",
                    r"spotless|immaculate|intact",
                )
                + r" (?:until you|when you (?:collected|took|drove)|before you)\b",
                r"(?:wasn't|weren't|was not|were not) there when (?:it|they|you|he|she) (?:left|collected|took|came)\b",
                r"until you got your hands\b",
                r"(?<![a-z0-9][ ])(?:a )?bit rich\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|hope|courier|\bour driver|want to see|look at it|have a look",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[It was working fine until you opened it]].",
            "[[The dent wasn't there when it left us]].",
            "[[Bit rich from a man with no brakes]].",
            "[[You ate the whole pie and then complained]].",
            "[[People sign first and think afterwards]].",
            "[[You park on the lawn and then you complain about mud]].",
            "[[You can't skip the lessons and then blame the teacher]].",
            "A year without a service, [[and now it's our problem]].",
        ),
        near_misses=(
            "The vase was intact when we handed it to the carrier.",
            "The pump was fine when it left us, so we want to see it.",
            "The room was clean when you came, I hope.",
            "Sorry, it was fine when it left us and our courier broke it.",
            "If it hums and then complains about the lid, call me.",
            "Three guests rang and complained about us, rightly.",
            "I signed first and thought afterwards, sorry.",
            "Press the button and then you can call us from the car.",
            "We lost it, and now it's our job to find it; sorry.",
            "You cannot park there and then walk through, please use the bridge.",
        ),
    ),
    Rule(
        id="blame.and-now",
        family="blame",
        severity=Severity.WARN,
        why="What the reader did is lined up with what came of it, as before a judge.",
        find=pattern(
            r"(?:(?<![a-z0-9][ ])|(?<=so[ ])|(?<=and[ ])|(?<=but[ ])|(?<=that[ ]))you(?:'ve| have)? "
            + r"(?!can|will|may|should|must|might|were|are|asked|wrote|called|reported)[a-z']+\b{...90},? and now "
            + r"(?:you|it's|it is|is|everybody|everyone|somebody|the \w+ (?:is|are)|at|pretend|your|i'm)\b",
            unless=r"sorry|apolog\w+|thank\w*|can\b|\bour\b|\bwe\b|afraid|please|waiting",
            leans=True,
            reach="clause",
        )
        + pattern(
            either(
                r"because (?:somebody|someone|some \w+)(?: (?:on|at|in|from|over) (?:your \w+|there))? "
                + r"(?:uploaded|woke|decided|fancied|believes|thinks|couldn't be bothered)\b",
                r"because (?:nobody|none) of (?:your|you)\b",
                r"because (?:somebody|someone) over there\b",
            ),
            unless=r"sorry|apolog\w+|\bour\b|\bwe\b|here\b",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:is|are|was|were|all|entirely|be|very much)(?: all| entirely| very much)? your own "
                + r"(?:doing|work|making|choosing|invention|handiwork|creation|planning|brainwave)\b",
                r"that was (?:all )?your "
                + one_of(
                    r"(?:entire|whole|only|one|big) (?:job|task|part|plan)",
                    r"own (?:choice|mistake|error|idea|decision|wish|call)",
                    r"brainwave",
                    r"(?:choice|mistake|idea|decision|error|wish|doing)(?={end}| not\b)",
                ),
            ),
            unless=r"sorry|apolog\w+|\bif\b|whether|lovely|good|great|thank\w*|\bnot your|n't your",
            reach="clause",
        )
        + pattern(
            r"(?:not|n't|never|hardly) (?:our|my|anyone's|anybody's) fault(?={end}| (?:there|theres|the|your|she|he|they|it|you|that|this|if|people|when)\b)",
            unless=r"sorry|apolog\w+|although|though|\bbut (?:we|i)\b|we(?:'ll| will)|i(?:'ll| will)|happy|so we|yours? either|say\w*|said|\?",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:explained|told|showed|shown|written|wrote|answered|warned|reminded|advised|informed)\b(?: [\w']+){0,6} on "
                + r"(?:two|three|four|five|several|both|\d+|many|multiple|numerous|more than one) (?:separate )?occasions?\b",
                r"(?:which|that|as|what) (?:i|we|he|she|they) (?:told|asked|warned|begged) (?:you|ye|him|her)(?: \w+)? (?:not|never) to\b",
            ),
            unless=r"sorry|apolog\w+|wrong|thank\w*|\bnot (?:told|informed|answered)|should",
            reach="clause",
        )
        + pattern(
            r"(?:now|then|you're|you are|we're|we are|they're|everybody is|everyone is) suddenly \w+|suddenly (?:everybody|everyone|they're|you're|you are|you have|there's|nobody)\b",
            unless=r"\bif\b|works?\b|stopp\w+|sorry|restart\w*|clos\w+|shut\w*|feel\w*|ill\b|alone|facing|without",
            reach="clause",
        )
        + pattern(
            either(
                r"so unless (?!"
                + either(
                    r"you "
                    + one_of(
                        r"tell|object|would|'d|prefer|say|hear|want|need|let|ask|reply",
                        r"have (?:questions|any|objections)",
                        r"are (?:happy|unhappy)|mind",
                    ),
                    r"i hear|we hear|anyone|someone objects|i am told|otherwise",
                )
                + r")\w+",
                r"draw your own (?:conclusions?|lessons?)\b",
            ),
            unless=r"sorry|please|i(?:'ll| will| can)|we(?:'ll| will| can)",
            reach="clause",
        )
        + pattern(
            r"because (?:you|ye|u|he|she|your \w+) "
            + one_of(
                r"slept|turned up|let|poured|hit|kept|left|waited|loaded|took off|live|have no|sanded|dropped",
                r"spilled|spilt|parked|shut|touched|moved|cut|washed|bent|leaned|unplugged|overfilled|jumped",
                r"fiddled|messed|drove|burned|burnt|melted|scratched|shook|soaked",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|\bour\b|\bwe\b|thank\w*|please|\?|understand|safe\w*|\bnot because|n't because",
            leans=True,
            reach="clause",
        )
        + pattern(
            r"(?:might|could) have (?:hinted|spared (?:you|him|her|them)|tipped (?:you|him|her|them) off|suggested as much|told (?:you|him|her|them)|given (?:you )?(?:it|that|the game) away|worked (?:that|it|this) out)\b",
            unless=r"sorry|apolog\w+|\bour\b|\bwe\b|\bi\b|\?",
            reach="clause",
        ),
        hits=(
            "[[You cut the hedge in May and now the birds are gone]].",
            "[[I won't paint it again because somebody woke up and wanted it green]].",
            "[[The queue is long because none of your lot came in time]].",
            "[[The dent is all your own work and it will be billed]].",
            "[[That was your one job]].",
            "[[That was your brainwave]].",
            "[[It's not our fault the rain came in]].",
            "[[I've explained the lift to you on three occasions]].",
            "You bleached it, [[which I told you not to do]].",
            "Worn all summer, [[and suddenly they're too small]].",
            "The film was late, [[so unless trains run backwards]], no.",
            "The plant was healthy when it left, [[so draw your own conclusions]].",
            "[[The rug is grey because you washed it with a boot]].",
            "It is two volts, [[as the label might have hinted]].",
        ),
        near_misses=(
            "You have been patient for a week and now it is our turn.",
            "You reported the leak in May and now the wall is wet, and I am sorry.",
            "The pump stopped because somebody here forgot the fuse.",
            "Was that your own work? It is lovely.",
            "It is not our fault, but we will mend it for nothing.",
            "I have told you the wrong price on two occasions, sorry.",
            "If the screen suddenly goes dark, hold the button.",
            "We could have told you in May, and I am sorry.",
            "It is not because you left it open, our latch is bent.",
            "The app was suddenly closed on Monday, and everyone is waiting.",
            "I am free on Monday, so unless you object I will come then.",
            "You will be charged once, so unless you want a copy there is nothing to do.",
        ),
    ),
)

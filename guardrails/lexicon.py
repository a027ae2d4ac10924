"""Words of blame and belittlement, for telling a verdict on a person from a plain statement."""

from __future__ import annotations

HARSH = frozenset(
    """
    absurd absurdity abysmal alarming alarmingly amateurish apathetic apathy appalled appalling
    arrogance arrogant astonishing astonishingly audacity baffling baseless belittling bewildering bland
    blunder blunders botched brigading bullying bungled careless carelessly carelessness cavalier
    clueless complacency complacent condescending counterproductive crap crappy deceitful deceptive
    deficiencies deficiency deficient deplorable dereliction deteriorating deterioration disappointing
    disappointingly discourteous disengaged disengagement disgrace disgraceful disgusting disheartening
    dishonest dishonesty disingenuous disinterest disinterested dismal dismayed dismissive
    disorganisation disorganised disorganization disorganized disregard disregarded disregarding
    disrespect disrespectful dubious egotistical elitism elitist elusive entitlement erratic evasive
    failings fanboy farcical feckless feeble fiasco flawed flimsy flippant frivolous fruitless fumbled
    futile garbage gaslighting glaring glaringly haphazard haphazardly hatred hollow hopeless horrible
    hypocrisy hypocrite hypocritical ignorance ignorant illogical immature immaturity impatience
    impatient impertinent imprudent inability inaction inadequacies inadequacy inadequate inadequately
    inattention inattentive incapable incoherent incompetence incompetency incompetent incompetently
    incomprehensible inconsiderate inconsistencies indifference indifferent ineffectively ineffectual
    inefficiencies inefficiency inept ineptitude inexcusable inexperience inexplicable inexplicably
    inferior insincere insufferable insulting intolerable irrational irresponsible jeopardising
    jeopardizes lackadaisical lacked lacking lackluster lacklustre lacks lagging lamentable lapse lapses
    laughable lax laziness lousy ludicrous malicious manipulative markedly meaningless mediocre mindless
    misguided mishandled mishandling misinformed misinterpreted misjudged misjudgment mismanaged
    mismanagement misstep missteps mockery naive narcissistic neglected neglecting negligence negligent
    nonchalant nonsense nonsensical oblivious obnoxious obtuse obvious outlandish overblown
    overconfident overlooking overrated oversight oversights pathetic patronising patronizing perplexing
    petulant pitiful pointless pompous poorly preposterous presumptuous pretentious procrastination
    puzzling questionable ranting reckless reluctance ridicule ridiculous rudeness rudimentary
    scatterbrained shallow shameful shill shilling shoddy shortcoming shortcomings shortsighted
    simplistic slapdash sloppiness sloppy sluggish smug sneaky snide spiteful squander squandered
    staggering stagnant stubborn stubbornness subpar substandard superficial supposedly tactless
    tardiness tardy tasteless thoughtless toxic trivial trolling troubling tyrant unacceptable unaware
    unbecoming unbelievable uncommitted unconvincing uncooperative undermine undermined undermines
    undermining underperformed underperforming underprepared underwhelming undisciplined unenthusiastic
    unfathomable unfit unfocused unfounded ungrateful unhelpful unimaginative unimpressive uninformed
    uninspired uninspiring unintelligible unjustified unmotivated unoriginal unprepared unproductive
    unprofessional unqualified unresponsive unsatisfactory unsubstantiated unsustainable untenable
    unwillingness unworthy vindictive vitriol whining woeful woefully worrisome
    """.split()
)
"""Words that say little else than that something is bad or somebody unfit."""

GRAVE = frozenset(
    """
    accountability apparent apparently attempt attempts attentiveness barely basic capabilities
    clearly commitment competence concern concerning confused confusion consistently constantly
    continually continued credibility delay delayed delays demand demands diligence disappointed
    discrepancies discrepancy effort efforts elementary embarrassing entitled error errors evident
    evidently excuse excuses expect expectations expected fail failed failing fails failure failures
    flaw flaws fundamental gap gaps hardly ignore ignored ignoring inconsistency inconsistent
    ineffective inefficient initiative insufficient judgment lack late mere merely missed misses
    missing mistake mistakes misunderstanding misunderstood neglect nerve obviously overdue overlook
    overlooked persistent persistently professionalism regrettable reluctant repeatedly scrutiny
    simple standards suppose supposed surprised surprising surprisingly unable unclear unfortunate
    unrealistic unreasonable unreliable unwilling vague weak weakness weaknesses
    """.split()
)
"""Words that weigh in beside a harsh one; alone they are plain business English."""

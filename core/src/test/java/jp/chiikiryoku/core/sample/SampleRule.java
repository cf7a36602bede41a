package jp.chiikiryoku.core.sample;

import jp.chiikiryoku.core.assessment.Rule;

/** The rules of the invented programme. */
public enum SampleRule implements Rule {
    /** Numeric, with a remedy. */
    LIMIT("SMP-LIMIT"),
    /** A person judges it. */
    NOVELTY("SMP-NOVELTY"),
    /** An alternative to the novelty. */
    SMALL("SMP-SMALL"),
    /** Rests on a municipality's page alone. */
    COLOUR("SMP-COLOUR");

    private final String id;

    SampleRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}

package jp.chiikiryoku.miraicollege.edition;

import jp.chiikiryoku.core.assessment.Rule;

/** The rules of a proposal of ふるさとミライカレッジ, in the order in which results list them. */
public enum MiraiCollegeRule implements Rule {
    /** The host is a municipality outside the metropolitan areas or has a disadvantaged area (受入れ地域). */
    HOST("MRC-HOST"),
    /** One of the partners is a university or another institution of higher education (大学等高等教育機関). */
    PARTNER("MRC-PARTNER"),
    /** Students do fieldwork in the area (フィールドワーク). */
    FIELDWORK("MRC-FIELDWORK"),
    /** The plan makes a programme and a reception structure (プログラム策定、受入体制構築). */
    PROGRAMME("MRC-PROGRAMME"),
    /** The fee is the fixed sum of the budget (委託料の定額). */
    FEE("MRC-FEE");

    private final String id;

    MiraiCollegeRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}

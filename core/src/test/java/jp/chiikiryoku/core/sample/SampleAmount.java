package jp.chiikiryoku.core.sample;

import jp.chiikiryoku.core.assessment.AmountKey;

/** The amounts of the invented programme. */
public enum SampleAmount implements AmountKey {
    GRANT("grant"),
    SHARE("share");

    private final String wireName;

    SampleAmount(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}

package jp.chiikiryoku.core.assessment;

import jp.chiikiryoku.core.text.Titled;

/**
 * A rule of a programme (判定項目). Its id is permanent: never renamed, never reused.
 *
 * <p>The texts of a rule stand under its id: {@code .title}, and one for each way in which it can answer.
 */
public interface Rule extends Titled {

    /** Returns the permanent id, such as {@code L10K-CAP}. */
    String id();

    @Override
    default String titleKey() {
        return id() + ".title";
    }
}

package jp.chiikiryoku.core.sample;

import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.money.Yen;

/** What the rule of the limit sees of both kinds. */
interface Granted {

    Yen grant();

    /** The changes that lower the grant to the limit. */
    List<Change> loweredTo(Yen limit);
}

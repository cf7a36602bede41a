package jp.chiikiryoku.matching.kigyojin;

import java.util.List;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.kigyojin.Field;
import jp.chiikiryoku.kigyojin.Mode;
import org.jspecify.annotations.Nullable;

/** A well-formed need: what the pair rules see. */
record NeedPost(
        Field field,
        @Nullable String fieldText,
        Mode mode,
        Term period,
        int days,
        List<String> violations,
        List<String> openRules) {}

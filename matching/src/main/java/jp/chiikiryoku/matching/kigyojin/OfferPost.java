package jp.chiikiryoku.matching.kigyojin;

import java.util.List;
import java.util.Set;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.kigyojin.Field;
import jp.chiikiryoku.kigyojin.Mode;
import org.jspecify.annotations.Nullable;

/** A well-formed offer: what the pair rules see. */
record OfferPost(
        Set<Field> fields,
        @Nullable String fieldText,
        Set<Mode> modes,
        Term period,
        int days,
        List<String> violations,
        List<String> openRules) {}

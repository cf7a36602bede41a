package jp.chiikiryoku.matching.kigyojin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.testkit.FormTexts;
import org.junit.jupiter.api.Test;

/** What the texts of 地域活性化起業人 say about the payload of this module. */
class MemberTitlesTest {

    private static final Kind<?, ?> KIND = KigyojinMatching.requests();

    @Test
    void every_member_has_a_title_and_every_choice_a_name_in_both_languages() {
        FormTexts.of(KIND).checkTitles();
        FormTexts.of(KIND).checkChoices();
    }

    @Test
    void no_title_belongs_to_nothing() {
        Set<String> titles = FormTexts.of(KIND).titles();
        assertThat(titles).contains("kind." + MatchingRequest.KIND, "member.Need.daysPerMonth", "member.Offer.modes");
        assertThat(KIND.texts().keys(Language.JA))
                .filteredOn(key -> key.matches("member\\.(MatchingRequest|Need|Offer)\\..*"))
                .isSubsetOf(titles);
    }
}

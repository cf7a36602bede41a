package jp.chiikiryoku.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.matching.Matching;
import jp.chiikiryoku.matching.Reason;
import jp.chiikiryoku.matching.Unmatched;
import jp.chiikiryoku.matching.kigyojin.KigyojinMatching;
import jp.chiikiryoku.matching.kigyojin.KigyojinMatchingResult;
import jp.chiikiryoku.matching.kigyojin.MatchingRequest;
import org.junit.jupiter.api.Test;

class PostsTest {

    private static final int GREATEST_PAYLOAD = 1_048_576;
    private static final Kind<MatchingRequest, KigyojinMatchingResult> KIND = KigyojinMatching.requests();
    private static final MatchingRequest REQUEST = Posts.request();

    @Test
    void are_as_many_as_the_survey_counts_and_the_same_in_every_run() {
        assertThat(REQUEST.needs()).hasSize(1_432);
        assertThat(REQUEST.offers()).hasSize(3_000);
        assertThat(Posts.request()).isEqualTo(REQUEST);
    }

    @Test
    void are_well_formed_and_small_enough_for_one_payload() {
        assertThat(KIND.check(REQUEST)).isEmpty();
        byte[] json = Json.of(List.of(REQUEST)).get(0);
        assertThat(json).hasSizeLessThan(GREATEST_PAYLOAD);
        assertThat(KIND.read(json)).isEqualTo(REQUEST);
        assertThat(REQUEST.needs())
                .allSatisfy(need -> assertThat(
                                LocalGovernmentCode.parse(need.municipality().code())
                                        .isMunicipality())
                        .isTrue());
    }

    @Test
    void at_most_a_fifth_of_the_pairs_is_possible_and_some_posts_have_no_partner() {
        Matching matching = KIND.assess(REQUEST).matching();
        long all = 1_432L * 3_000;
        assertThat(matching.possiblePairs()).isBetween(all / 10, all / 5);
        assertThat(matching.pairs()).hasSizeBetween(1_000, 1_432);
        assertThat(matching.unmatchedNeeds())
                .flatExtracting(Unmatched::reasons)
                .hasAtLeastOneElementOfType(Reason.NoPartner.class)
                .hasAtLeastOneElementOfType(Reason.OneRule.class);
        assertThat(matching.unmatchedOffers())
                .flatExtracting(Unmatched::reasons)
                .hasAtLeastOneElementOfType(Reason.Taken.class);
    }
}

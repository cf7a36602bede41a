package jp.chiikiryoku.matching.kigyojin;

import static jp.chiikiryoku.matching.kigyojin.Samples.COMPANY_INSIDE;
import static jp.chiikiryoku.matching.kigyojin.Samples.COMPANY_OUTSIDE;
import static jp.chiikiryoku.matching.kigyojin.Samples.fitting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.PairingRules;
import jp.chiikiryoku.kigyojin.engagement.Employment;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import jp.chiikiryoku.matching.Post;
import org.junit.jupiter.api.Test;

/** What a post violates and leaves open by itself. */
class PostsTest {

    private static final PairingRules RULES =
            PairingRules.of(Kigyojin.editions().get("r6"));

    private static Post<CheckedNeed> need(Samples samples, Ruling... rulings) {
        List<Post<CheckedNeed>> posts = new Posts(RULES, 6, List.of(rulings)).ofNeeds(List.of(samples.need()));
        assertThat(posts).extracting(Post::id).containsExactly("n1");
        return posts.get(0);
    }

    private static Post<CheckedOffer> offer(Samples samples, Ruling... rulings) {
        List<Post<CheckedOffer>> posts = new Posts(RULES, 6, List.of(rulings)).ofOffers(List.of(samples.offer()));
        assertThat(posts).extracting(Post::id).containsExactly("o1");
        return posts.get(0);
    }

    @Test
    void what_fits_violates_nothing_and_leaves_nothing_open() {
        assertThat(need(fitting())).isEqualTo(Post.of("n1", fitting().checkedNeed()));
        assertThat(offer(fitting())).isEqualTo(Post.of("o1", fitting().checkedOffer()));
    }

    @Test
    void a_prefecture_violates_the_rule_of_the_municipality() {
        Post<CheckedNeed> prefecture = need(fitting().of(Municipality.of("320005")));
        assertThat(prefecture.violations()).containsExactly("KGJ-MUNICIPALITY");
        assertThat(prefecture.openRules()).isEmpty();
    }

    @Test
    void an_offer_may_violate_two_rules_or_leave_two_open() {
        Post<CheckedOffer> refused = offer(fitting().by(COMPANY_OUTSIDE, Employment.FREELANCE));
        assertThat(refused.violations()).containsExactly("KGJ-COMPANY-LOCATION", "KGJ-EMPLOYMENT");
        assertThat(refused.openRules()).isEmpty();
        Post<CheckedOffer> open = offer(fitting().by(COMPANY_OUTSIDE.withOffices(List.of("13")), Employment.OFFICER));
        assertThat(open.violations()).isEmpty();
        assertThat(open.openRules()).containsExactly("KGJ-COMPANY-LOCATION", "KGJ-EMPLOYMENT");
    }

    @Test
    void a_ruling_settles_what_the_facts_leave_open() {
        Samples officer = fitting().by(COMPANY_INSIDE, Employment.OFFICER);
        Post<CheckedOffer> notMet = offer(officer, Ruling.of("KGJ-EMPLOYMENT", Judgement.NOT_MET));
        assertThat(notMet.violations()).containsExactly("KGJ-EMPLOYMENT");
        assertThat(notMet.openRules()).isEmpty();
        assertThat(offer(officer, Ruling.of("KGJ-EMPLOYMENT", Judgement.MET)))
                .isEqualTo(Post.of("o1", officer.checkedOffer()));
        Post<CheckedOffer> pending = offer(officer, Ruling.of("KGJ-EMPLOYMENT", Judgement.PENDING));
        assertThat(pending.violations()).isEmpty();
        assertThat(pending.openRules()).containsExactly("KGJ-EMPLOYMENT");
    }

    @Test
    void a_ruling_on_another_rule_or_on_what_is_decided_changes_nothing() {
        Samples officer = fitting().by(COMPANY_INSIDE, Employment.OFFICER);
        assertThat(offer(officer, Ruling.of("KGJ-MUNICIPALITY", Judgement.NOT_MET))
                        .openRules())
                .containsExactly("KGJ-EMPLOYMENT");
        Samples freelancer = fitting().by(COMPANY_INSIDE, Employment.FREELANCE);
        assertThat(offer(freelancer, Ruling.of("KGJ-EMPLOYMENT", Judgement.MET)).violations())
                .containsExactly("KGJ-EMPLOYMENT");
        assertThat(need(fitting(), Ruling.of("KGJ-MUNICIPALITY", Judgement.NOT_MET))
                        .violations())
                .isEmpty();
    }
}

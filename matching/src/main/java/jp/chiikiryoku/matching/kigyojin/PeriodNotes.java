package jp.chiikiryoku.matching.kigyojin;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.LaterYears;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.matching.Post;

/**
 * The notes on posts whose periods leave the period of the edition: that they begin outside, and that they go on after it.
 *
 * <p>Under an edition of 令和6年度 a period from 2024-10-01 to 2025-09-30 goes on after it, and one of 2010 begins outside.
 */
final class PeriodNotes {

    private final Term inForce;
    private final LaterYears laterYears;
    private final Facts facts;

    PeriodNotes(Edition<?> edition) {
        inForce = edition.period();
        laterYears = LaterYears.after(edition);
        facts = Facts.of("edition", edition.title(), "from", inForce.startsOn(), "until", inForce.endsOn());
    }

    /** The notes, each with the ids of its posts in their order as texts. */
    List<Message> of(List<Post<CheckedNeed>> needs, List<Post<CheckedOffer>> offers) {
        List<Message> notes = new ArrayList<>(2);
        add("note.posts-outside-period", ids(needs, offers, period -> !inForce.contains(period.startsOn())), notes);
        add("note.posts-later-years", ids(needs, offers, laterYears::follow), notes);
        return notes;
    }

    private void add(String text, SortedSet<String> ids, List<Message> notes) {
        if (!ids.isEmpty()) {
            notes.add(Message.of(text, facts.with("posts", List.copyOf(ids))));
        }
    }

    private static SortedSet<String> ids(
            List<Post<CheckedNeed>> needs, List<Post<CheckedOffer>> offers, Predicate<Term> leaves) {
        SortedSet<String> ids = new TreeSet<>();
        Stream.concat(
                        needs.stream().filter(need -> leaves.test(need.content().period())),
                        offers.stream()
                                .filter(offer -> leaves.test(offer.content().period())))
                .forEach(post -> ids.add(post.id()));
        return ids;
    }
}

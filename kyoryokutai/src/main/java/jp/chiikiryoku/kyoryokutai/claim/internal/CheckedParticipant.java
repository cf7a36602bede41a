package jp.chiikiryoku.kyoryokutai.claim.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kyoryokutai.claim.Participant;

/** A well-formed intern. */
record CheckedParticipant(int activityDays, Yen cost) {

    static CheckedParticipant of(Participant participant) {
        return new CheckedParticipant(
                requireNonNull(participant.activityDays(), "activityDays"), requireNonNull(participant.cost(), "cost"));
    }
}

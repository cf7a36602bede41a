package jp.chiikiryoku.kyoryokutai.claim.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kyoryokutai.claim.Participant;

/** A well-formed intern, and where they stand in the list, from 0. */
record CheckedParticipant(int index, int activityDays, Yen cost) {

    static CheckedParticipant of(int index, Participant participant) {
        return new CheckedParticipant(
                index,
                requireNonNull(participant.activityDays(), "activityDays"),
                requireNonNull(participant.cost(), "cost"));
    }
}

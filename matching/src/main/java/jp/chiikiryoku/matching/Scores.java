package jp.chiikiryoku.matching;

import java.util.List;

/** The score of every pair, in the order of the sorted posts. */
final class Scores {

    private static final short IMPOSSIBLE = -1;

    private final short[][] scores;
    private final boolean[] needHasPartner;
    private final boolean[] offerHasPartner;
    private long possiblePairs;

    private Scores(int needs, int offers) {
        scores = new short[needs][offers];
        needHasPartner = new boolean[needs];
        offerHasPartner = new boolean[offers];
    }

    static <N, O> Scores of(List<Post<N>> needs, List<Post<O>> offers, HardRules<N, O> rules, PairScore<N, O> score) {
        Scores scores = new Scores(needs.size(), offers.size());
        for (int i = 0; i < needs.size(); i++) {
            Post<N> need = needs.get(i);
            for (int j = 0; j < offers.size(); j++) {
                Post<O> offer = offers.get(j);
                if (rules.isPossible(need, offer)) {
                    scores.put(i, j, score.score(need.content(), offer.content()));
                } else {
                    scores.scores[i][j] = IMPOSSIBLE;
                }
            }
        }
        return scores;
    }

    private void put(int need, int offer, int score) {
        if (score < 0 || score > PairScore.GREATEST) {
            throw new IllegalArgumentException(
                    "The score (" + score + ") must be from 0 to " + PairScore.GREATEST + ".");
        }
        scores[need][offer] = (short) score;
        needHasPartner[need] = true;
        offerHasPartner[offer] = true;
        possiblePairs++;
    }

    int score(int need, int offer) {
        return scores[need][offer];
    }

    boolean isPossible(int need, int offer) {
        return scores[need][offer] != IMPOSSIBLE;
    }

    boolean needHasPartner(int need) {
        return needHasPartner[need];
    }

    boolean offerHasPartner(int offer) {
        return offerHasPartner[offer];
    }

    long possiblePairs() {
        return possiblePairs;
    }
}

package jp.chiikiryoku.matching;

import java.util.List;

/** The score of every pair, in the order of the sorted posts. */
final class Scores {

    private final short[][] scores;
    private final boolean[] needHasPartner;
    private final boolean[] offerHasPartner;
    private long possiblePairs;

    private Scores(int needs, int offers) {
        scores = new short[needs][offers];
        needHasPartner = new boolean[needs];
        offerHasPartner = new boolean[offers];
    }

    static <N, O> Scores of(List<Post<N>> needs, List<Post<O>> offers, PairRules<N, O> rules) {
        Scores scores = new Scores(needs.size(), offers.size());
        for (int i = 0; i < needs.size(); i++) {
            for (int j = 0; j < offers.size(); j++) {
                scores.put(
                        i, j, rules.score(needs.get(i).content(), offers.get(j).content()));
            }
        }
        return scores;
    }

    private void put(int need, int offer, int score) {
        if (score < PairRules.IMPOSSIBLE || score > PairRules.GREATEST_SCORE) {
            throw new IllegalArgumentException(
                    "The score (" + score + ") must be from 0 to " + PairRules.GREATEST_SCORE + ".");
        }
        scores[need][offer] = (short) score;
        if (score != PairRules.IMPOSSIBLE) {
            needHasPartner[need] = true;
            offerHasPartner[offer] = true;
            possiblePairs++;
        }
    }

    int score(int need, int offer) {
        return scores[need][offer];
    }

    boolean isPossible(int need, int offer) {
        return scores[need][offer] != PairRules.IMPOSSIBLE;
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

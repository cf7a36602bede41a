package jp.chiikiryoku.matching;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Finds the matching of greatest weight in the graph of possible pairs. */
final class Assignment {

    // A weight is the score and below it the weight of the ids. All of them together never reach the next score, and
    // each is a whole number below 2^53, which the graph's weights hold exactly.
    private static final int BITS_OF_TIE = 29;
    private static final int BITS_OF_PAIRS = 13;
    private static final long WEIGHT_OF_SCORE = 1L << (BITS_OF_TIE + BITS_OF_PAIRS);
    private static final int MOST_PAIRS = (1 << BITS_OF_PAIRS) - 1;

    private Assignment() {}

    /** For each need the index of its offer, or -1. */
    static int[] best(List<? extends Post<?>> needs, List<? extends Post<?>> offers, Scores scores) {
        if (Math.min(needs.size(), offers.size()) > MOST_PAIRS) {
            throw new IllegalArgumentException("The smaller side (" + Math.min(needs.size(), offers.size())
                    + ") must have " + MOST_PAIRS + " posts or fewer.");
        }
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Set<Integer> left = vertices(0, needs.size(), graph);
        Set<Integer> right = vertices(needs.size(), offers.size(), graph);
        addPossiblePairs(needs, offers, scores, graph);
        int[] assigned = new int[needs.size()];
        Arrays.fill(assigned, -1);
        for (DefaultWeightedEdge edge : new MaximumWeightBipartiteMatching<>(graph, left, right)
                .getMatching()
                .getEdges()) {
            assigned[graph.getEdgeSource(edge)] = graph.getEdgeTarget(edge) - needs.size();
        }
        return assigned;
    }

    private static Set<Integer> vertices(int first, int count, Graph<Integer, DefaultWeightedEdge> graph) {
        Set<Integer> vertices = new LinkedHashSet<>();
        for (int i = first; i < first + count; i++) {
            graph.addVertex(i);
            vertices.add(i);
        }
        return vertices;
    }

    private static void addPossiblePairs(
            List<? extends Post<?>> needs,
            List<? extends Post<?>> offers,
            Scores scores,
            Graph<Integer, DefaultWeightedEdge> graph) {
        for (int i = 0; i < needs.size(); i++) {
            for (int j = 0; j < offers.size(); j++) {
                if (scores.isPossible(i, j)) {
                    long tie = tie(needs.get(i).id(), offers.get(j).id());
                    DefaultWeightedEdge edge = graph.addEdge(i, needs.size() + j);
                    graph.setEdgeWeight(edge, (double) (scores.score(i, j) * WEIGHT_OF_SCORE + tie));
                }
            }
        }
    }

    /** A weight from 1 to 2^29 that depends on the two ids alone and looks like chance. */
    private static long tie(String need, String offer) {
        long mixed = need.hashCode() * 0x9E3779B97F4A7C15L + offer.hashCode();
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> (Long.SIZE - BITS_OF_TIE)) + 1;
    }
}

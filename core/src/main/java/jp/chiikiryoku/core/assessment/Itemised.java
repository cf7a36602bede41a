package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a claimant must fulfil, and items each of which stands or falls by itself (項目ごとの判定).
 *
 * <p>A refused item takes nothing from the others: a claim of which one item is refused is
 * {@link Verdict#PARTLY_ELIGIBLE}, and {@link Verdict#INELIGIBLE} only if nothing of it can be accepted.
 *
 * @param claimant what the claimant must fulfil for any item to count
 * @param items the items, one or more
 * @param total the amount that sums the items up
 */
public record Itemised(Requirement claimant, List<Item> items, AmountKey total) implements Requirement {

    /**
     * One item: an amount with the rule that allows it.
     *
     * @param amount the amount
     * @param rule the rule, or null if nothing but the claimant's part decides
     */
    public record Item(AmountKey amount, @Nullable Rule rule) {

        public Item {
            requireNonNull(amount, "amount");
        }

        /** Obtains an item that no rule of its own can refuse. */
        public static Item of(AmountKey amount) {
            return new Item(amount, null);
        }

        /** Obtains an item with its rule. */
        public static Item of(AmountKey amount, Rule rule) {
            return new Item(amount, rule);
        }
    }

    /**
     * Checks that the parts are there and copies the list.
     *
     * @throws IllegalArgumentException if there is no item, or an amount is there twice
     */
    public Itemised {
        requireNonNull(claimant, "claimant");
        items = List.copyOf(items);
        requireNonNull(total, "total");
        if (items.isEmpty()) {
            throw new IllegalArgumentException("The items (none) must be one or more.");
        }
        Set<AmountKey> seen = new HashSet<>(Set.of(total));
        for (Item item : items) {
            if (!seen.add(item.amount())) {
                throw new IllegalArgumentException(
                        "The amount (" + item.amount() + ") must be one item and not the total.");
            }
        }
    }

    @Override
    public Outcome outcome(List<Finding> findings) {
        return claimant.outcome(findings).and(outcomeOfItems(findings));
    }

    @Override
    public Verdict verdict(List<Finding> findings, Calculation calculation) {
        return Verdict.ofClaim(claimant.outcome(findings), outcomeOfItems(findings), calculation.nothingAccepted());
    }

    // Every amount is zero then, whatever is answered.
    @Override
    public boolean leavesNothingToAsk(Verdict verdict) {
        return verdict == Verdict.INELIGIBLE;
    }

    @Override
    public Outcome outcomeForAmounts(List<Finding> findings) {
        return claimant.outcome(findings);
    }

    private Outcome outcomeOfItems(List<Finding> findings) {
        Outcome combined = Outcome.SATISFIED;
        for (int i = 0; i < items.size(); i++) {
            Rule rule = items.get(i).rule();
            if (rule != null) {
                combined = combined.and(Finding.of(rule, findings).outcome());
            }
        }
        return combined;
    }

    @Override
    public List<Requirement> unsatisfied(List<Finding> findings) {
        List<Requirement> nodes = new ArrayList<>(claimant.unsatisfied(findings));
        for (Rule rule : rulesOfItems()) {
            nodes.addAll(Requirement.of(rule).unsatisfied(findings));
        }
        return nodes;
    }

    @Override
    public List<Rule> rules() {
        Set<Rule> rules = new LinkedHashSet<>(claimant.rules());
        rules.addAll(rulesOfItems());
        return List.copyOf(rules);
    }

    private Set<Rule> rulesOfItems() {
        Set<Rule> rules = new LinkedHashSet<>();
        for (Item item : items) {
            if (item.rule() != null) {
                rules.add(item.rule());
            }
        }
        return rules;
    }
}

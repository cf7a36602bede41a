package jp.chiikiryoku.examples.tour;

import static java.util.Objects.requireNonNull;
import static jp.chiikiryoku.core.text.Language.JA;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.kaimono.Kaimono;
import jp.chiikiryoku.kaimono.Party;
import jp.chiikiryoku.kaimono.ShoppingCase;

/** The three cases that the source shows of 買物サービス: mobile sales, home delivery, a store. */
final class ThreeWaysToShop implements Chapter {

    private static final List<String> CASES = List.of("mobile-sales.json", "home-delivery.json", "store-opening.json");

    @Override
    public String title() {
        return "Three ways to shop: cases for the survey";
    }

    @Override
    public void show(PrintStream out) {
        for (String name : CASES) {
            ShoppingCase shopping = Kaimono.shipped().kind().read(Samples.read(name));
            Assessment assessment = Kaimono.shipped().assess(shopping);
            Texts texts = assessment.texts();
            out.println(name(texts, requireNonNull(shopping.type())) + "（"
                    + requireNonNull(shopping.area()).name() + "）: " + assessment.verdict());
            for (Party party : requireNonNull(shopping.parties())) {
                out.println("  " + party.name() + "（" + name(texts, requireNonNull(party.sector())) + "）: "
                        + requireNonNull(party.roles()).stream()
                                .map(role -> name(texts, role))
                                .collect(Collectors.joining("、")));
            }
            assessment.notes().forEach(note -> out.println("  " + assessment.message(note, JA)));
            assessment.findings().forEach(finding -> out.println("    " + assessment.message(finding, JA)));
        }
        out.println("No money is computed, and every answer says so:");
        Kaimono.edition(Samples.EDITION).edition().remarks().forEach(remark -> out.println("    " + remark.in(JA)));
    }

    private static String name(Texts texts, Enum<?> constant) {
        return texts.render(JA, Texts.keyOf(constant), Facts.empty());
    }
}

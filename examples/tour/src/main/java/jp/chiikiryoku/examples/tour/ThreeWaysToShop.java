package jp.chiikiryoku.examples.tour;

import static java.util.Objects.requireNonNull;
import static jp.chiikiryoku.core.text.Language.JA;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.kaimono.Kaimono;
import jp.chiikiryoku.kaimono.shoppingcase.Party;
import jp.chiikiryoku.kaimono.shoppingcase.ShoppingCase;

/** The three cases that the source shows of 買物サービス: mobile sales, home delivery, a store. */
final class ThreeWaysToShop implements Chapter {

    private static final Renderer JAPANESE = Kaimono.shoppingCases().renderer(JA);
    private static final List<String> CASES = List.of("mobile-sales.json", "home-delivery.json", "store-opening.json");

    @Override
    public String title() {
        return "Three ways to shop: cases for the survey";
    }

    @Override
    public void show(PrintStream out) {
        for (String name : CASES) {
            ShoppingCase shopping = Kaimono.shoppingCases().read(Samples.read(name));
            Assessment assessment = Kaimono.shoppingCases().assess(shopping);
            out.println(name(requireNonNull(shopping.type())) + "（"
                    + requireNonNull(shopping.area()).name() + "）: " + assessment.verdict());
            for (Party party : requireNonNull(shopping.parties())) {
                out.println("  " + party.name() + "（" + name(requireNonNull(party.sector())) + "）: "
                        + requireNonNull(party.roles()).stream()
                                .map(ThreeWaysToShop::name)
                                .collect(Collectors.joining("、")));
            }
            assessment.notes().forEach(note -> out.println("  " + JAPANESE.render(note)));
            assessment.findings().forEach(finding -> out.println("    " + JAPANESE.render(finding)));
        }
        out.println("No money is computed, and every answer says so:");
        Kaimono.editions().get(Samples.EDITION).remarks().forEach(remark -> out.println("    " + remark.in(JA)));
    }

    private static String name(Enum<?> constant) {
        return JAPANESE.render(Message.of(Texts.keyOf(constant)));
    }
}

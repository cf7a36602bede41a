package jp.chiikiryoku.kyoryokutai.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiTexts;

/** What the texts say, in Japanese and in English. */
public final class Told {

    private Told() {}

    public static List<String> by(Finding finding) {
        return renderers().map(renderer -> renderer.render(finding)).toList();
    }

    public static List<String> by(Remedy remedy) {
        return renderers().map(renderer -> renderer.render(remedy.message())).toList();
    }

    private static Stream<Renderer> renderers() {
        return Arrays.stream(Language.values()).map(Told::renderer);
    }

    public static Renderer renderer(Language language) {
        return new Renderer(KyoryokutaiTexts.TEXTS, language);
    }
}

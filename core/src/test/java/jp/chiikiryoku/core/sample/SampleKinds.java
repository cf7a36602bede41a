package jp.chiikiryoku.core.sample;

import java.util.List;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.kind.Programme;

/** Registers the kinds of the invented programme. */
public final class SampleKinds implements KindProvider<SampleParameters> {

    public SampleKinds() {}

    @Override
    public String module() {
        return "sample";
    }

    @Override
    public List<String> names() {
        return List.of("sample-report", "sample");
    }

    @Override
    public Programme<SampleParameters> programme() {
        return SampleProgramme.programme();
    }

    @Override
    public KindDefinition<?, SampleParameters, ?> definition(String name) {
        return switch (name) {
            case "sample" -> SampleProgramme.SAMPLE;
            case "sample-report" -> SampleProgramme.REPORT;
            default -> throw new IllegalArgumentException("The kind (" + name + ") must be one of " + names() + ".");
        };
    }
}

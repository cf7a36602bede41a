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
    public Programme<SampleParameters> programme() {
        return SampleProgramme.programme();
    }

    @Override
    public List<KindDefinition<?, SampleParameters, ?>> definitions() {
        return List.of(SampleProgramme.REPORT, SampleProgramme.SAMPLE);
    }
}

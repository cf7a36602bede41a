package jp.chiikiryoku.core.sample;

import java.util.List;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.kind.Programme;

/** Registers the kind that another module answers by the editions of the invented programme. */
public final class SampleSumKinds implements KindProvider<SampleParameters> {

    public SampleSumKinds() {}

    @Override
    public String module() {
        return "sample-sums";
    }

    @Override
    public boolean shipsEditions() {
        return false;
    }

    @Override
    public Programme<SampleParameters> programme() {
        return SampleProgramme.programme();
    }

    @Override
    public List<KindDefinition<?, SampleParameters, ?>> definitions() {
        return List.of(SampleSum.DEFINITION);
    }
}

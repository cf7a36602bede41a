package jp.chiikiryoku.core.sample;

import java.util.List;
import jp.chiikiryoku.core.payload.Kind;
import jp.chiikiryoku.core.payload.PayloadKindProvider;

/** Announces the kind that another module answers by the editions of the invented programme. */
public final class SampleSumKinds implements PayloadKindProvider {

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
    public List<String> names() {
        return List.of("sample-sum");
    }

    @Override
    public Kind<?> kind(String name) {
        return SampleSum.kind();
    }
}

package jp.chiikiryoku.core.sample;

import java.util.List;
import jp.chiikiryoku.core.payload.Kind;
import jp.chiikiryoku.core.payload.PayloadKindProvider;

/** Announces the kinds of the invented programme. */
public final class SampleKinds implements PayloadKindProvider {

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
    public Kind<?> kind(String name) {
        return name.equals("sample") ? SampleProgramme.sample() : SampleProgramme.report();
    }
}

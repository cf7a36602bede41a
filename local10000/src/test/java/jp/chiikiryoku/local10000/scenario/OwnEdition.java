package jp.chiikiryoku.local10000.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;
import jp.chiikiryoku.local10000.edition.Local10000Texts;
import jp.chiikiryoku.testkit.EditionDocument;

/** An edition file that a test changes and loads as a caller's own. */
public final class OwnEdition extends EditionDocument<OwnEdition, Programme<Local10000Parameters>> {

    private static final String H28 = "editions/h28.json";

    private OwnEdition(Class<?> beside, String file) throws IOException {
        super(beside, file);
    }

    public static InputStream h28() {
        return Objects.requireNonNull(OwnEdition.class.getResourceAsStream(H28));
    }

    public static OwnEdition ofH28() throws IOException {
        return new OwnEdition(OwnEdition.class, H28);
    }

    /** The shipped edition under another id, in force in the fiscal year 2030. */
    public static OwnEdition ofR6(String id) throws IOException {
        return new OwnEdition(Local10000Texts.class, "editions/r6-supplementary.json").in2030(id);
    }

    /** The shipped draft under another id, with the cap of its second tier settled. */
    public static OwnEdition ofR8(String id, long cap) throws IOException {
        return new OwnEdition(Local10000Texts.class, "editions/r8-draft.json")
                .in2030(id)
                .with("/parameters/tiers/1/cap/value", cap)
                .with(
                        "/parameters/tiers/1/cap/citation",
                        Map.of("source", "MOF-R8-DRAFT", "place", "上限額", "authority", "ASSUMPTION"))
                .without("/parameters/tiers/1/cap/readings");
    }

    @Override
    protected OwnEdition self() {
        return this;
    }

    @Override
    protected Programme<Local10000Parameters> load(InputStream json) throws IOException {
        return Local10000.withEdition(json);
    }

    /** Loads it beside the shipped editions and returns the kind that serves all of them. */
    public Kind<Application, Assessment> kind() throws IOException {
        return load().kind(Local10000.APPLICATIONS);
    }
}
